namespace LspDashboard.Core.Indicators;

/// <summary>What was promised, METHOD section 3.</summary>
public enum TargetKind
{
    /// <summary>Get to a better level by a date; there early is met.</summary>
    Reach,

    /// <summary>Let it get worse by no more than this; judged against the allowed path.</summary>
    Limit,

    /// <summary>Stay at the level, at every date.</summary>
    Maintain,

    /// <summary>A minimum that holds now, at every date.</summary>
    FloorNow,

    /// <summary>A minimum to be reached by a date.</summary>
    FloorByDate,

    /// <summary>A year's total with the share expected by each quarter.</summary>
    Profile,

    /// <summary>Best between two values.</summary>
    Band,
}
