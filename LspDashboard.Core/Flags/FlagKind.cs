namespace LspDashboard.Core.Flags;

/// <summary>
/// What a reader should look at, METHOD section 9, in the order in which flags are listed. Suspect is raised in the preview of a return,
/// before anything is rated.
/// </summary>
public enum FlagKind
{
    /// <summary>Amber/Red or Red, and not within chance.</summary>
    Underperforming,

    /// <summary>The target is less likely than not to be met.</summary>
    AtRisk,

    /// <summary>A change for the worse that is more than chance.</summary>
    Deteriorating,

    /// <summary>The distance behind a comparator grows.</summary>
    GapWidening,

    /// <summary>The headline is not out yet, and what stands in for it worsens.</summary>
    ProxyWarning,

    /// <summary>A later period should have been out.</summary>
    Stale,

    /// <summary>A return was not in by its due date.</summary>
    Overdue,

    /// <summary>A floor whose figure comes late has nothing that stands in for it.</summary>
    NoProxy,

    /// <summary>No body answers for it.</summary>
    Orphan,

    /// <summary>Behind plan, and its owner has not said why by the deadline.</summary>
    NoCommentary,

    /// <summary>What is being done about it is past its day.</summary>
    ActionSlipped,

    /// <summary>A figure or a baseline is not what it was when it was reported.</summary>
    Restated,

    /// <summary>Well ahead of plan, and improving.</summary>
    Exceptional,
}
