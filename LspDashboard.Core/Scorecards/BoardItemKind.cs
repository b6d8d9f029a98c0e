namespace LspDashboard.Core.Scorecards;

/// <summary>Why something is before the Board, in the order in which a Board takes them.</summary>
public enum BoardItemKind
{
    /// <summary>Red; of a partnership that goes without ratings, behind its plan.</summary>
    Red,

    /// <summary>Amber/Red.</summary>
    AmberRed,

    /// <summary>On plan or near it, but its target is less likely than not to be met.</summary>
    AtRisk,

    /// <summary>Getting worse by more than chance: itself, what stands in for it, or its distance behind others.</summary>
    Deteriorating,

    /// <summary>Nobody answers for it; no failure.</summary>
    Orphan,

    /// <summary>Its figure is late or old, so nothing can be said of it.</summary>
    Overdue,

    /// <summary>Well ahead of plan, and improving.</summary>
    Exceptional,
}
