using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Is the change real? METHOD section 7: the test that suits the series, and what it says of the latest figure.</summary>
/// <param name="Test">None where no test suits; then <paramref name="WhyNot"/> says why.</param>
/// <param name="Direction">After polarity: Steady is "no more than chance", NotAvailable "cannot be said".</param>
/// <param name="Trend">Of annual values.</param>
/// <param name="Chart">Of months or quarters, also for a series that is meant to trend, whose limits then only describe the past.</param>
/// <param name="Periods">Of the chart's points.</param>
/// <param name="IsMeantToTrend">The target asks the level to move, or seasons move it: its forecast says more than its limits, and the limits raise nothing.</param>
/// <param name="WhyNot">Why nothing can be said; empty where something can.</param>
public sealed record ChangeSignal(
    ChangeTest Test, DirectionOfTravel Direction, Trend? Trend, ControlChart? Chart, IReadOnlyList<ReportingPeriod> Periods, bool IsMeantToTrend, string WhyNot)
{
    private const int FewestForChart = 3;

    /// <summary>The latest new base at or before the last figure: nothing earlier was tested together with it. Null where all are comparable.</summary>
    public ReportingPeriod? NewBase { get; private init; }

    /// <summary>Index, among the chart's points or the yearly figures, of the first on the base of the last.</summary>
    public int BaseStart { get; private init; }

    /// <param name="indicator">Its frequency and how its values add up decide the test.</param>
    /// <param name="points">In order of period.</param>
    /// <param name="terms">The target in force; null where there is none.</param>
    /// <param name="bases">The first periods of new bases, in any order: no test crosses one.</param>
    public static ChangeSignal Of(
        Indicator indicator, IReadOnlyList<(ReportingPeriod Period, double Value, Interval? Interval)> points, TargetTerms? terms, IReadOnlyList<ReportingPeriod>? bases = null)
    {
        if (points.Count == 0) return Nothing("There are no figures yet.");
        var groups = BaseGroups.Of(points.Select(p => p.Period).ToList(), bases ?? []);
        var signal = indicator.Frequency is Frequency.Month or Frequency.Quarter ? OfChart(indicator, points, terms, groups) : OfTrend(indicator, points, groups);
        return signal with { NewBase = groups.Latest };
    }

    private static ChangeSignal OfTrend(Indicator indicator, IReadOnlyList<(ReportingPeriod Period, double Value, Interval? Interval)> points, BaseGroups groups)
    {
        if (indicator.Frequency == Frequency.PooledYears) return Nothing("Pooled years overlap, so one year's change stands in several figures.");
        var trend = TrendTest.Of(points.Skip(groups.LastStart).Select(p => new TrendPoint(p.Period.EndMonth, p.Value, p.Interval)).ToArray());
        return new(ChangeTest.Trend, trend.After(indicator.Polarity), trend, null, [], false, trend.Reason switch
        {
            TrendReason.TooFewPoints => groups.Latest is { } from ? $"Five years on one base are needed, and {from.Label} began a new one." : "Five years are needed.",
            TrendReason.NoIntervals => "The figures come without the counts behind them, so chance cannot be told from change.",
            TrendReason.YearsMissing => "The last five figures are not five years in a row.",
            _ => "",
        })
        { BaseStart = groups.LastStart };
    }

    private static ChangeSignal OfChart(Indicator indicator, IReadOnlyList<(ReportingPeriod Period, double Value, Interval? Interval)> points, TargetTerms? terms, BaseGroups groups)
    {
        if (indicator.Accumulation == Accumulation.Rolling) return Nothing("Each figure is of a whole year and shares most of it with the one before.");
        var (periods, values) = indicator.Accumulation == Accumulation.Cumulative ? Added(indicator, points, groups) : ([.. points.Select(p => p.Period)], [.. points.Select(p => p.Value)]);
        if (values.Count < FewestForChart) return Nothing("Too few figures for limits.");
        if (periods[^1] != points[^1].Period) return Nothing($"What {points[^1].Period.Label} added is not known: the figure before it is missing.");
        var onBase = BaseGroups.Of(periods, groups.Bases);
        if (values.Count - onBase.LastStart < FewestForChart) return Nothing($"{onBase.Latest?.Label} began a new base, and too few figures are on it for limits.");
        var chart = ControlChart.Of(values.ToArray(), ControlChartOptions.Default with { RebaseAt = onBase.Starts });
        // What each quarter adds is meant to hold its level, whatever the year's total is to reach.
        var isMeantToTrend = terms is { Kind: TargetKind.Reach or TargetKind.FloorByDate or TargetKind.Limit };
        var last = chart.Points[^1];
        // A peak every year makes the limits wide and the marks a calendar.
        var isSeasonal = indicator.IsSeasonal;
        var direction = isMeantToTrend || isSeasonal ? DirectionOfTravel.NotAvailable
            : last.Mark == ControlMark.CommonCause ? DirectionOfTravel.Steady
            : (int)last.Side * (int)indicator.Polarity > 0 ? DirectionOfTravel.Improving
            : DirectionOfTravel.Worsening;
        return new(ChangeTest.ControlChart, direction, null, chart, periods, isMeantToTrend || isSeasonal,
            isSeasonal ? "The figures follow the seasons, so their limits are wide and say little; the forecast knows the seasons." : isMeantToTrend ? "The target asks the level to move, so the forecast says more than the limits do." : "")
        { BaseStart = onBase.LastStart };
    }

    private static (List<ReportingPeriod> Periods, List<double> Values) Added(Indicator indicator, IReadOnlyList<(ReportingPeriod Period, double Value, Interval? Interval)> points, BaseGroups groups)
    {
        var (periods, values) = (new List<ReportingPeriod>(), new List<double>());
        var regular = points.ToDictionary(p => p.Period, p => p.Value);
        foreach (var (period, value, _) in points)
        {
            var startsYear = period.LastDay.Month == (indicator.Frequency == Frequency.Quarter ? 6 : 4);
            // What was added across a change of base is a difference of two measures.
            if (!startsYear && (!regular.ContainsKey(period.Previous) || groups.Crosses(period.Previous, period))) continue;
            periods.Add(period);
            values.Add(startsYear ? value : value - regular[period.Previous]);
        }
        return (periods, values);
    }

    private static ChangeSignal Nothing(string why) => new(ChangeTest.None, DirectionOfTravel.NotAvailable, null, null, [], false, why);
}
