namespace LspDashboard.Core.Progress;

/// <summary>
/// Where one rating ends and the next begins, in shares of the change planned by now (METHOD section 3).
/// The one place for these numbers; a change of them is a new version.
/// </summary>
public sealed record RatingCuts
{
    public static RatingCuts Current { get; } = new();

    public string Version { get; init; } = "2026-11";

    /// <summary>Up to and including this shortfall: Green.</summary>
    public double Green { get; init; } = 0.05;

    /// <summary>Up to and including: Amber/Green.</summary>
    public double AmberGreen { get; init; } = 0.40;

    /// <summary>From this shortfall on: Red, no progress or worse. Below it: Amber/Red.</summary>
    public double Red { get; init; } = 1;

    public double ProfileGreen { get; init; } = 0.05;
    public double ProfileAmberGreen { get; init; } = 0.10;

    /// <summary>Up to and including: Amber/Red; above it Red.</summary>
    public double ProfileAmberRed { get; init; } = 0.25;

    /// <summary>A missed target up to and including this is narrowly missed, Amber/Red; else Red.</summary>
    public double NarrowlyMissed { get; init; } = 0.20;

    /// <summary>The difference that matters where an indicator names none: points of a percentage.</summary>
    public double PercentagePoints { get; init; } = 2;

    /// <summary>The same for other units: a share of the baseline.</summary>
    public double ShareOfBaseline { get; init; } = 0.02;

    /// <summary>The shortfall is never measured against less than this share of the whole planned change.</summary>
    public double LeastShareOfChange { get; init; } = 0.1;
}
