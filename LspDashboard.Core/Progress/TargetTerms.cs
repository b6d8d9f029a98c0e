using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>
/// A target as the rules see it: numbers and months, with its baseline settled and its kind made plain.
/// </summary>
/// <param name="Kind">Never contradicts the numbers: a Reach whose target equals its baseline has become Maintain, one that allows worse has become Limit.</param>
/// <param name="Polarity">Which way is better.</param>
/// <param name="Baseline">y0, in the indicator's units; 0 for a profile.</param>
/// <param name="BaselineMonth">t0: the month in which the baseline period ends.</param>
/// <param name="Target">T; for a band its middle.</param>
/// <param name="TargetMonth">tT: the month in which the target period ends.</param>
/// <param name="Shape">How the plan goes from one to the other.</param>
/// <param name="Milestones">In order of month; empty unless the shape uses them.</param>
/// <param name="Profile">Cumulative percentages of the year; empty unless a profile.</param>
/// <param name="Lower">Band only.</param>
/// <param name="Upper">Band only.</param>
/// <param name="Tolerance">Set where rated by tolerance of value instead of by planned change.</param>
/// <param name="IsLateStart">A floor whose baseline is the first value after it was set.</param>
public readonly record struct TargetTerms(
    TargetKind Kind,
    Polarity Polarity,
    double Baseline,
    int BaselineMonth,
    double Target,
    int TargetMonth,
    TrajectoryShape Shape = TrajectoryShape.Linear,
    IReadOnlyList<PlannedPoint>? Milestones = null,
    IReadOnlyList<double>? Profile = null,
    double Lower = 0,
    double Upper = 0,
    double? Tolerance = null,
    bool IsLateStart = false)
{
    /// <summary>d of METHOD: +1 where higher is better, -1 where lower is.</summary>
    public int Sign => (int)Polarity;

    /// <summary>The terms of a target with an agreed baseline, its kind settled by the numbers.</summary>
    public TargetTerms Settled()
    {
        var gain = Sign * (Target - Baseline);
        return Kind switch
        {
            TargetKind.Reach when gain == 0 => this with { Kind = TargetKind.Maintain },
            TargetKind.Reach when gain < 0 => this with { Kind = TargetKind.Limit },
            TargetKind.Limit when gain > 0 => this with { Kind = TargetKind.Reach },
            TargetKind.Limit when gain == 0 => this with { Kind = TargetKind.Maintain },
            // Already there: held at every date, and still due on its own.
            TargetKind.FloorByDate when gain <= 0 => this with { Kind = TargetKind.Maintain },
            _ => this,
        } switch
        {
            { Kind: TargetKind.Maintain or TargetKind.FloorNow } held => held with { Baseline = Target },
            var other => other,
        };
    }
}
