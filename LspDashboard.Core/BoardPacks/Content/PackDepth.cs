namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>How much a pack tells.</summary>
public enum PackDepth
{
    /// <summary>Only what needs a decision, without charts beside it.</summary>
    Brief,

    /// <summary>Every exception with its trend.</summary>
    Usual,

    /// <summary>The same, and a trend of every indicator.</summary>
    Full,
}
