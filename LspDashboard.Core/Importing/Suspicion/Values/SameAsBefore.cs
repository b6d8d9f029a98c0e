using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A figure that repeats an earlier one to the last digit, in a series that seldom does.</summary>
internal static class SameAsBefore
{
    /// <summary>The figure of the period before.</summary>
    public static SuspectFinding? Last(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Before is not { } before || Repeats(asked, before) is not { } chance) return null;
        // Where the earlier period is changed at the same time, the two rows may have changed places.
        var other = all.Returned(asked.Indicator.Id, asked.Value.Area.Id, before.Period);
        if (other is { Change: ValueChange.Changed } && chance < 10 * all.Limits.RareTie)
            return new(asked, $"{asked.Figure} is what is held for {before.Period.Label}, whose figure this return changes to {asked.Text(other.Value)}", "Check that the two periods have not changed places.");
        return chance < all.Limits.RareTie
            ? new(asked, $"{asked.Figure} is exactly the figure for {before.Period.Label}", "Check that the earlier figure was not sent again; if nothing changed, say so in the comment.")
            : null;
    }

    /// <summary>The figure of a year earlier.</summary>
    public static SuspectFinding? YearAgo(QuestionedValue asked, QuestionedReturn all)
    {
        var period = asked.Value.Period;
        return period.Months < 12 && asked.Held.At(period.YearEarlier) is { } yearAgo && Repeats(asked, yearAgo) < 10 * all.Limits.RareTie && IsRare(asked, all)
            ? new(asked, $"{asked.Figure} is exactly the figure of a year earlier, {yearAgo.Period.Label}", "Check that last year's figure was not sent again.")
            : null;
    }

    /// <summary>The figure that a target starts from, or the first one of all.</summary>
    public static SuspectFinding? Baseline(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Indicator.AreaId == asked.Value.Area.Id)
            foreach (var target in all.Targets(asked.Indicator))
                if (Baseline(asked, all, target.BaselinePeriod, target.Baseline) is { } found) return found;
        return asked.Held.Count > 0 ? Baseline(asked, all, asked.Held[0].Period, asked.Held[0].Value) : null;
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

    // Several other figures could be repeated, so each must be the rarer.
    private static bool IsRare(QuestionedValue asked, QuestionedReturn all) => asked.Usual is { } usual && 2 * usual.TieChanceThere(asked.Number) < all.Limits.RareTie;

    private static SuspectFinding? Baseline(QuestionedValue asked, QuestionedReturn all, ReportingPeriod? at, double? baseline) =>
        asked.Number.Equals(baseline) && at is { } period && period < asked.Value.Period && period != asked.Before?.Period && IsRare(asked, all)
            ? new(asked, $"{asked.Figure} is exactly the baseline, {period.Label}", "Check that the baseline was not sent in place of the new figure.")
            : null;

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
