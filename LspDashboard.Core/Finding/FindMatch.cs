namespace LspDashboard.Core.Finding;

/// <summary>How a thing answers to what was typed, the best first.</summary>
public enum FindMatch
{
    /// <summary>"155", "ni155" and "n.i. 155" are NI 155.</summary>
    ExactCode,

    /// <summary>"18" begins NI 186.</summary>
    CodePrefix,

    /// <summary>A word of its name begins so.</summary>
    WordStart,

    /// <summary>Stands somewhere in its name.</summary>
    Contains,

    /// <summary>A former name, its kind, its theme or whoever answers for it.</summary>
    Beside,

    /// <summary>Stands in its definition.</summary>
    Definition,

    /// <summary>One letter away from a word of its name.</summary>
    Typo,
}
