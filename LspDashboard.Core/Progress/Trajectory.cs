using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>What was planned by now, METHOD section 2.</summary>
public static class Trajectory
{
    /// <summary>The value planned by the end of a month.</summary>
    /// <returns>Null before the baseline: there is no plan. A band has none: its middle is returned.</returns>
    public static double? Expected(in TargetTerms terms, int month)
    {
        if (terms.Kind is TargetKind.Maintain or TargetKind.FloorNow or TargetKind.Band) return terms.Target;
        if (terms.Kind == TargetKind.Profile) return ProfileShare(terms, month) is { } share ? terms.Target * share : null;
        if (month < terms.BaselineMonth) return null;
        if (month >= terms.TargetMonth) return terms.Target;
        return terms.Shape switch
        {
            TrajectoryShape.Compound when IsCompoundPossible(terms) => terms.Baseline * Math.Pow(terms.Target / terms.Baseline, Elapsed(terms, month)),
            TrajectoryShape.Milestones => BetweenPoints(terms, month),
            TrajectoryShape.Stepped => LastPoint(terms, month),
            _ => Linear(terms, month),
        };
    }

    /// <summary>False where the values differ in sign or one is zero; the plan is then linear, and says so.</summary>
    public static bool IsCompoundPossible(in TargetTerms terms) =>
        terms.Baseline != 0 && terms.Target != 0 && Math.Sign(terms.Baseline) == Math.Sign(terms.Target);

    private static double Linear(in TargetTerms terms, int month) =>
        terms.Baseline + ((terms.Target - terms.Baseline) * Elapsed(terms, month));

    private static double Elapsed(in TargetTerms terms, int month) =>
        (double)(month - terms.BaselineMonth) / (terms.TargetMonth - terms.BaselineMonth);

    private static double BetweenPoints(in TargetTerms terms, int month)
    {
        var before = new PlannedPoint(terms.BaselineMonth, terms.Baseline);
        var after = new PlannedPoint(terms.TargetMonth, terms.Target);
        var points = terms.Milestones ?? [];
        // By index: an enumerator of a list behind an interface is allocated.
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (point.Month <= month && point.Month >= before.Month) before = point;
            else if (point.Month > month && point.Month < after.Month) after = point;
        }
        return before.Value + ((after.Value - before.Value) * (month - before.Month) / (after.Month - before.Month));
    }

    private static double LastPoint(in TargetTerms terms, int month)
    {
        var last = new PlannedPoint(terms.BaselineMonth, terms.Baseline);
        var points = terms.Milestones ?? [];
        for (var i = 0; i < points.Count; i++)
            if (points[i].Month <= month && points[i].Month >= last.Month) last = points[i];
        return last.Value;
    }

    // The profile gives the share at the end of each of its equal parts of the year; between them it runs straight.
    private static double? ProfileShare(in TargetTerms terms, int month)
    {
        var profile = terms.Profile ?? [];
        var elapsed = month - (terms.TargetMonth - 12);
        if (profile.Count == 0 || elapsed <= 0 || elapsed > 12) return null;
        var part = elapsed * profile.Count / 12.0;
        var whole = (int)Math.Floor(part);
        var atWhole = whole == 0 ? 0 : profile[whole - 1];
        var share = whole == profile.Count ? atWhole : atWhole + ((profile[whole] - atWhole) * (part - whole));
        return share / 100;
    }
}
