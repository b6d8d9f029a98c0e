using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>One figure that holds, with what it was rated.</summary>
/// <param name="Period">What it is about.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Interval">95 %, where there is one.</param>
/// <param name="Rating">Against the plan at the period's end.</param>
/// <param name="KnownFrom">The UK day from which it is known.</param>
public readonly record struct FlagPoint(ReportingPeriod Period, double Value, Interval? Interval, RatingAnswer Rating, DateOnly KnownFrom)
{
    public TrendPoint Trend => new(Period.EndMonth, Value, Interval);
}
