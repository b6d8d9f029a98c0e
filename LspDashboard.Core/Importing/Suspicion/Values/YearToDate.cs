using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A year-to-date total never falls within the year and starts afresh in April; a quarter's own figure is no total of the year.</summary>
internal static class YearToDate
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Value.Period.Frequency != Periods.Frequency.Quarter) return null;
        return asked.Indicator.Accumulation switch
        {
            Accumulation.Cumulative => Total(asked, all),
            Accumulation.Flow => Flow(asked, all),
            _ => null,
        };
    }

    private static SuspectFinding? Total(QuestionedValue asked, QuestionedReturn all)
    {
        var period = asked.Value.Period;
        var before = all.After(asked.Indicator.Id, asked.Value.Area.Id, period.Previous)?.Value;
        var next = all.After(asked.Indicator.Id, asked.Value.Area.Id, period.Next)?.Value;
        if (period.QuarterOfYear > 1 && before is { } soFar && asked.Number < soFar)
            return new(asked, $"the year-to-date figure falls, from {asked.Text(soFar)} to {asked.Figure}", "Send the total of the year so far, not the quarter alone.");
        if (period.QuarterOfYear < 4 && next is { } later && later < asked.Number)
            return new(asked, $"the year-to-date figure {asked.Figure} is above {asked.Text(later)}, the figure for {period.Next.Label}", "Send the total of the year up to the end of this quarter.");
        return period.QuarterOfYear == 1 && before is > 0 and { } lastYear && asked.Number >= lastYear && asked.Distance > all.Limits.InLine
            ? new(asked, $"{asked.Figure} in the first quarter is not below {asked.Text(lastYear)}, the whole of last year", "Start again from 0 in April.")
            : null;
    }

    private static SuspectFinding? Flow(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.Distance < all.Limits.OutWithAReason) return null;
        var soFar = 0.0;
        var period = asked.Value.Period;
        for (var quarter = period.QuarterOfYear; quarter > 1; quarter--)
        {
            period = period.Previous;
            if (all.After(asked.Indicator.Id, asked.Value.Area.Id, period)?.Value is not { } earlier) return null;
            soFar += earlier;
        }
        return soFar > 0 && usual.Distance(asked.Number - soFar) < all.Limits.InLine
            ? new(asked, $"{asked.Figure} looks like the year to date: the earlier quarters make {asked.Text(soFar)}, which leaves {asked.Text(asked.Number - soFar)}", "Send the quarter alone.")
            : null;
    }
}
