namespace LspDashboard.Core.Finding;

/// <summary>What can be looked for, in the order in which equally good finds stand.</summary>
public enum FindKind
{
    Indicator,
    Page,
    Theme,
    Outcome,
    Body,
    Partner,
    Action,
    Risk,
    Meeting,
    Minute,

    /// <summary>A pack as it was published.</summary>
    Pack,

    /// <summary>The file of a return.</summary>
    Document,
}
