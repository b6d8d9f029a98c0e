using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Forecasts;

/// <summary>
/// The outlook of a year to date. What the next k periods add together is forecast from the series of k-period sums, k steps ahead,
/// so that its interval rests on the errors of just such sums; the year so far comes on top.
/// </summary>
internal static class YearOutlook
{
    public static Outlook Of(Indicator indicator, IReadOnlyList<PeriodValue> points, TargetTerms? terms)
    {
        var perYear = OutlookRule.PeriodsAYear(indicator.Frequency);
        var last = points[^1];
        var placeInYear = PlaceInYear(last.Period, perYear);
        var left = perYear - placeInYear;
        if (left == 0) return Outlook.None(terms is null ? OutlookReason.NoTarget : OutlookReason.AnotherYear);
        var isThisYear = terms is { } due && due.TargetMonth == last.Period.EndMonth + (left * 12 / perYear);

        var values = OutlookRule.Regular(points);
        var added = YearToDate.Added(values, perYear, PlaceInYear(points[0].Period, perYear));
        var runRate = isThisYear && terms is { } wanted && wanted.Target > last.Value ? RunRate.OfTotal(added, last.Value, wanted.Target, left) : null;

        var steps = new List<OutlookStep>(left);
        var period = last.Period;
        for (var ahead = 1; ahead <= left; ahead++)
        {
            period = period.Next;
            var sums = Sums(added, ahead);
            if (sums.Length == 0 || double.IsNaN(sums[^1])) return Outlook.None(OutlookReason.TooFewPoints) with { RunRate = runRate };
            if (Forecast.Of(sums, perYear, ahead, Options(indicator, values, sums)) is not { } forecast)
                return Outlook.None(OutlookReason.TooFewPoints) with { RunRate = runRate };
            steps.Add(new(period, forecast, forecast.Steps[^1], last.Value));
        }
        if (terms is not { } target) return new(OutlookReason.NoTarget, steps);
        return isThisYear
            ? new(OutlookReason.None, steps, period, OutlookRule.Probability(steps[^1], target), runRate)
            : new(OutlookReason.AnotherYear, steps);
    }

    // What the rest of the year adds keeps a percentage within 0 to 100 too.
    private static ForecastOptions Options(Indicator indicator, double[] values, double[] sums)
    {
        var options = OutlookRule.Options(indicator, sums);
        if (OutlookRule.Options(indicator, values) is not { Lowest: 0, Highest: 100 }) return options.Highest == 100 ? options with { Highest = double.PositiveInfinity } : options;
        return options with { Lowest = options.Lowest == 0 ? 0 : -values[^1], Highest = 100 - values[^1] };
    }

    // 1 for April to June.
    private static int PlaceInYear(ReportingPeriod period, int perYear) =>
        perYear == 4 ? period.QuarterOfYear : ((period.LastDay.Month + 8) % 12) + 1;

    private static double[] Sums(double[] added, int length)
    {
        if (added.Length < length) return [];
        var sums = new double[added.Length - length + 1];
        for (var i = 0; i < sums.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < length; j++) sum += added[i + j];
            sums[i] = sum;
        }
        return sums;
    }
}
