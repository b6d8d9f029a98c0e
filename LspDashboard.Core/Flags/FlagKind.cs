namespace LspDashboard.Core.Flags;

/// <summary>What a reader should look at, METHOD section 9. The others come with the whole method.</summary>
public enum FlagKind
{
    /// <summary>Amber/Red or Red, and not within chance.</summary>
    Underperforming,

    /// <summary>A later period should have been out.</summary>
    Stale,
}
