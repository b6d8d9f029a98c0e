using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A figure that repeats an earlier one to the last digit, in a series that seldom does.</summary>
internal static class SameAsBefore
{
    public static IEnumerable<SuspectFinding> Of(QuestionedValue asked, QuestionedReturn all)
    {
        var (limits, period) = (all.Limits, asked.Value.Period);
        if (asked.Before is { } before && Repeats(asked, before) is { } chance)
        {
            // Where the earlier period is changed at the same time, the two rows may have changed places.
            var other = all.Returned(asked.Indicator.Id, asked.Value.Area.Id, before.Period);
            if (other is { Change: ValueChange.Changed } && chance < 10 * limits.RareTie)
                yield return new(asked, $"{asked.Figure} is what is held for {before.Period.Label}, whose figure this return changes to {asked.Text(other.Value)}", "Check that the two periods have not changed places.");
            else if (chance < limits.RareTie)
                yield return new(asked, $"{asked.Figure} is exactly the figure for {before.Period.Label}", "Check that the earlier figure was not sent again; if nothing changed, say so in the comment.");
        }
        // Several other figures could be repeated, so each must be the rarer.
        if (asked.Usual is not { } usual || 2 * usual.TieChanceThere(asked.Number) >= limits.RareTie) yield break;
        if (period.Months < 12 && asked.Held.At(period.YearEarlier) is { } yearAgo && Repeats(asked, yearAgo) < 10 * limits.RareTie)
            yield return new(asked, $"{asked.Figure} is exactly the figure of a year earlier, {yearAgo.Period.Label}", "Check that last year's figure was not sent again.");
        var baselines = all.Targets(asked.Indicator).Where(_ => asked.Indicator.AreaId == asked.Value.Area.Id).Select(t => (t.BaselinePeriod, t.Baseline))
            .Concat(asked.Held.Take(1).Select(o => ((ReportingPeriod?)o.Period, o.Value)));
        foreach (var (at, baseline) in baselines)
        {
            if (!asked.Number.Equals(baseline) || at is null || !(at < period) || at == asked.Before?.Period) continue;
            yield return new(asked, $"{asked.Figure} is exactly the baseline, {at.Value.Label}", "Check that the baseline was not sent in place of the new figure.");
            break;
        }
    }

    /// <summary>How often chance would repeat the figure and its counts; null where they differ.</summary>
    public static double? Repeats(QuestionedValue asked, Observation earlier)
    {
        if (!asked.Number.Equals(earlier.Value) || asked.Number == 0) return null;
        if (asked.Value.Numerator is { } n && earlier.Numerator is { } m && !n.Equals(m)) return null;
        if (asked.Value.Denominator is { } d && earlier.Denominator is { } e && !d.Equals(e)) return null;
        // What has stood still before may stand still again.
        var still = asked.History.Skip(1).Where((h, i) => h.Value.Equals(asked.History[i].Value)).Count();
        return Math.Max(Chance(asked, earlier), still / (double)Math.Max(1, asked.History.Count));
    }

    private static double Chance(QuestionedValue asked, Observation? earlier)
    {
        if (asked.Usual is not { } usual) return 1;
        var chance = usual.TieChance(asked.Number);
        if (earlier?.Numerator is not > 0 || asked.Value.Numerator is not ({ } n and > 0)) return chance;
        // The count has more digits than the value made from it, so repeating it is rarer.
        var counts = asked.Held.Where(o => o.Period < asked.Value.Period && o.Numerator is > 0).Select(o => o.Numerator!.Value).Distinct().Count();
        return counts < 3 ? chance : Math.Min(chance, chance * Math.Abs(asked.Number) * Math.Pow(10, usual.Digits) / n);
    }
}
