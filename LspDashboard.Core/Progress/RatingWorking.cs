using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>How a rating was worked out, as data: a reader can follow it and a test can repeat it.</summary>
/// <param name="Inputs">The numbers that went in.</param>
/// <param name="Steps">What was made of them, in order.</param>
/// <param name="Cuts">The bands that applied, best first; empty where the rating was by met or by tolerance.</param>
/// <param name="CutsVersion">Which version of the cuts.</param>
public sealed record RatingWorking(IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Steps, IReadOnlyList<WorkingCut> Cuts, string CutsVersion)
{
    public static RatingWorking Of(in RatingQuestion question, in RatingAnswer answer, RatingCuts cuts)
    {
        var terms = question.Terms;
        var inputs = new List<WorkingInput> { new("y", "actual", question.Actual) };
        if (terms.Kind == TargetKind.Band)
        {
            inputs.Add(new("L", "lower edge of the band", terms.Lower));
            inputs.Add(new("U", "upper edge of the band", terms.Upper));
        }
        else
        {
            inputs.Add(new("y0", terms.IsLateStart ? "baseline (late start: the first value after the floor was set)" : "baseline", terms.Baseline));
            inputs.Add(new("T", "target", terms.Target));
        }
        if (terms.Kind is TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate)
        {
            inputs.Add(new("t - t0", "months since the baseline", question.Month - terms.BaselineMonth));
            inputs.Add(new("tT - t0", "months from baseline to target", terms.TargetMonth - terms.BaselineMonth));
        }
        inputs.Add(new("d", terms.Sign > 0 ? "higher is better" : "lower is better", terms.Sign));
        if (terms.Kind == TargetKind.Profile && Trajectory.Expected(terms with { Target = 100 }, question.Month) is { } share)
            inputs.Add(new("share", "share of the year's total planned by now, %", share));
        if (terms.Tolerance is { } tolerance)
            inputs.Add(new("tolerance", question.Unit == UnitKind.Percentage ? "tolerance in points" : "tolerance as a share of the plan", tolerance));
        if (question.Interval is { } interval)
        {
            inputs.Add(new("lower", "lower end of the 95% interval", interval.Lower));
            inputs.Add(new("upper", "upper end of the 95% interval", interval.Upper));
        }
        if (double.IsNaN(answer.Shortfall)) return new(inputs, [], [], cuts.Version);

        var isMissed = answer.Reason is RatingReason.Missed or RatingReason.NarrowlyMissed;
        var steps = new List<WorkingStep>();
        if (answer.Expected is { } expected) steps.Add(new("e", "planned by now", PlanFormula(terms, question.Month), expected));
        steps.Add(new("m", "difference that matters", question.DifferenceThatMatters is null ? DefaultDifference(question.Unit) : "the indicator's own", answer.DifferenceThatMatters));
        steps.Add(new("h", "noise", question.Interval is null ? "half a unit of the last published digit" : "half the width of the 95% interval", answer.Noise));
        steps.Add(new("against", "measured against", AgainstFormula(terms, isMissed), answer.MeasuredAgainst));
        steps.Add(new("s", "shortfall", terms.Kind == TargetKind.Band ? "distance outside / against" : isMissed ? "d(T - y) / against" : "d(e - y) / against", answer.Shortfall));
        return new(inputs, steps, CutsOf(terms, answer.Reason, cuts), cuts.Version);
    }

    private static string PlanFormula(in TargetTerms terms, int month) => terms.Kind switch
    {
        TargetKind.Maintain or TargetKind.FloorNow => "T at every date",
        TargetKind.Profile => "T x share of the year by now",
        TargetKind.Band => "the nearest edge of the band",
        _ when month >= terms.TargetMonth => "T, the target's date has come",
        _ => terms.Shape switch
        {
            TrajectoryShape.Compound when Trajectory.IsCompoundPossible(terms) => "y0 (T/y0)^((t - t0)/(tT - t0))",
            TrajectoryShape.Compound => "y0 + (T - y0)(t - t0)/(tT - t0), linear because the values differ in sign or one is 0",
            TrajectoryShape.Milestones => "straight between the agreed points",
            TrajectoryShape.Stepped => "the last agreed point",
            _ => "y0 + (T - y0)(t - t0)/(tT - t0)",
        },
    };

    private static string AgainstFormula(in TargetTerms terms, bool isMissed) =>
        terms.Kind == TargetKind.Band ? "the largest of (U - L)/2, m, h"
        : isMissed ? "the largest of |T - y0|, m, h"
        : "the largest of |e - y0|, |T - y0|/10, m, h";

    private static string DefaultDifference(UnitKind unit) => unit == UnitKind.Percentage ? "2 points, the default for percentages" : "2% of the baseline, the default";

    private static IReadOnlyList<WorkingCut> CutsOf(in TargetTerms terms, RatingReason reason, RatingCuts cuts)
    {
        if (reason == RatingReason.TargetMet || (terms.Tolerance is not null && reason is RatingReason.OnPlan or RatingReason.BehindPlan or RatingReason.WithinChance)) return [];
        if (reason is RatingReason.Missed or RatingReason.NarrowlyMissed)
            return [new(RagRating.Green, 0, true), new(RagRating.AmberRed, cuts.NarrowlyMissed, true), new(RagRating.Red, double.PositiveInfinity, true)];
        if (terms.Kind == TargetKind.Profile)
            return [new(RagRating.Green, cuts.ProfileGreen, true), new(RagRating.AmberGreen, cuts.ProfileAmberGreen, true), new(RagRating.AmberRed, cuts.ProfileAmberRed, true), new(RagRating.Red, double.PositiveInfinity, true)];
        return [new(RagRating.Green, cuts.Green, true), new(RagRating.AmberGreen, cuts.AmberGreen, true), new(RagRating.AmberRed, cuts.Red, false), new(RagRating.Red, double.PositiveInfinity, true)];
    }
}
