using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Forecasts;

/// <summary>Makes the outlook of an indicator from its figures and the target in force.</summary>
public static class OutlookRule
{
    // Intervals are checked on held-back figures for three steps; what lies much further ahead is not worth a fan.
    private const int MostStepsAhead = 24;
    private const int StepsWithoutTarget = 3;

    /// <param name="indicator">Its unit bounds what is possible; its frequency gives the seasons.</param>
    /// <param name="points">The figures that hold, in order of period, all of the indicator's frequency.</param>
    /// <param name="terms">The target in force; null where there is none.</param>
    public static Outlook Of(Indicator indicator, IReadOnlyList<PeriodValue> points, TargetTerms? terms)
    {
        if (points.Count == 0) return Outlook.None(OutlookReason.NoValue);
        var last = points[^1].Period;
        var isDue = terms is { } t && t.Kind != TargetKind.FloorNow && last.EndMonth >= t.TargetMonth;
        if (isDue) return Outlook.None(OutlookReason.TargetDateHasCome);
        var isYearToDate = indicator.Accumulation == Accumulation.Cumulative && PeriodsAYear(indicator.Frequency) > 1;
        return isYearToDate ? YearOutlook.Of(indicator, points, terms) : LevelOutlook(indicator, points, terms);
    }

    /// <summary>4 for quarters, 12 for months, 1 for years.</summary>
    internal static int PeriodsAYear(Frequency frequency) => frequency switch { Frequency.Quarter => 4, Frequency.Month => 12, _ => 1 };

    /// <summary>What values are possible: percentages 0 to 100; everything else 0 or more, unless it has been below.</summary>
    internal static ForecastOptions Options(Indicator indicator, ReadOnlySpan<double> values)
    {
        var isNegative = false;
        foreach (var value in values) isNegative |= value < 0;
        var options = isNegative ? ForecastOptions.Unbounded
            : indicator.Unit.Kind == UnitKind.Percentage && !IsAbove(values, 100) ? ForecastOptions.Percentage
            : ForecastOptions.NotNegative;
        return options with { Resolution = Math.Pow(10, -indicator.Decimals) };
    }

    /// <summary>One value a period from the first to the last; not a number where there is no figure.</summary>
    internal static double[] Regular(IReadOnlyList<PeriodValue> points)
    {
        var values = new List<double>(points.Count);
        var period = points[0].Period;
        foreach (var point in points)
        {
            for (; period < point.Period; period = period.Next) values.Add(double.NaN);
            values.Add(point.Value);
            period = period.Next;
        }
        return [.. values];
    }

    private static Outlook LevelOutlook(Indicator indicator, IReadOnlyList<PeriodValue> points, TargetTerms? terms)
    {
        var values = Regular(points);
        var last = points[^1].Period;
        var horizon = terms is { } dated ? Horizon(last, dated) : StepsWithoutTarget;
        var runRate = terms is { Kind: TargetKind.Reach or TargetKind.FloorByDate } wanted && wanted.Sign * (wanted.Target - values[^1]) > 0
            ? RunRate.OfLevel(values, wanted.Target, horizon)
            : null;
        var isTooFar = horizon > MostStepsAhead;
        var steps = Forecast.Of(values, PeriodsAYear(indicator.Frequency), isTooFar ? StepsWithoutTarget : horizon, Options(indicator, values)) is { } forecast
            ? Steps(last, forecast)
            : [];
        if (steps.Count == 0) return Outlook.None(OutlookReason.TooFewPoints) with { RunRate = runRate };
        if (terms is not { } target) return new(OutlookReason.NoTarget, steps);
        if (isTooFar) return new(OutlookReason.TooFarAhead, steps, RunRate: runRate);
        var at = steps[^1];
        return new(OutlookReason.None, steps, at.Period, Probability(at, target), runRate);
    }

    internal static double Probability(OutlookStep at, in TargetTerms terms) => terms.Kind == TargetKind.Band
        ? Math.Max(0, at.ProbabilityOfMeeting(terms.Lower, Polarity.HigherIsBetter) + at.ProbabilityOfMeeting(terms.Upper, Polarity.LowerIsBetter) - 1)
        : at.ProbabilityOfMeeting(terms.Target, terms.Polarity);

    // A floor that holds now is met or missed at the next figure already.
    private static int Horizon(ReportingPeriod last, in TargetTerms terms)
    {
        var ahead = 1;
        for (var period = last.Next; period.EndMonth < terms.TargetMonth; period = period.Next) ahead++;
        return terms.Kind == TargetKind.FloorNow ? 1 : ahead;
    }

    private static List<OutlookStep> Steps(ReportingPeriod last, Forecast forecast)
    {
        var steps = new List<OutlookStep>(forecast.Steps.Count);
        var period = last;
        foreach (var step in forecast.Steps) steps.Add(new(period = period.Next, forecast, step, 0));
        return steps;
    }

    private static bool IsAbove(ReadOnlySpan<double> values, double most)
    {
        foreach (var value in values)
            if (value > most) return true;
        return false;
    }
}
