namespace LspDashboard.Core.Indicators;

/// <summary>How the plan goes from baseline to target, METHOD section 2.</summary>
public enum TrajectoryShape
{
    Linear,

    /// <summary>By the same proportion each month.</summary>
    Compound,

    /// <summary>Straight lines between agreed points.</summary>
    Milestones,

    /// <summary>The last agreed point holds until the next.</summary>
    Stepped,
}
