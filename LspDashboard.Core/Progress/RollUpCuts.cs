namespace LspDashboard.Core.Progress;

/// <summary>Where the mean of ratings passes from one band to the next (METHOD section 4); a mean exactly on a cut takes the worse side.</summary>
public sealed record RollUpCuts
{
    public static RollUpCuts Current { get; } = new();

    /// <summary>Above it Green.</summary>
    public double Green { get; init; } = 2.5;

    /// <summary>Above it Amber/Green.</summary>
    public double AmberGreen { get; init; }

    /// <summary>Above it Amber/Red; else Red.</summary>
    public double AmberRed { get; init; } = -2.5;

    /// <summary>At best Amber/Red where this share of the rated weight is behind plan.</summary>
    public double ShareBehind { get; init; } = 0.5;

    /// <summary>Not rated where less than this share of the weight is rated.</summary>
    public double LeastRated { get; init; } = 0.5;
}
