using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Forecasts;

/// <summary>What is expected of one coming period, in the indicator's units.</summary>
/// <param name="Period">The period.</param>
/// <param name="Forecast">What was forecast: the series itself, or for a year to date what the coming periods add together.</param>
/// <param name="Step">The step of that forecast which is about this period.</param>
/// <param name="SoFar">What the year holds already; 0 but for a year to date.</param>
public sealed record OutlookStep(ReportingPeriod Period, Forecast Forecast, ForecastStep Step, double SoFar)
{
    public double Point => SoFar + Step.Point;

    /// <summary>Holds the outcome eight times in ten.</summary>
    public Interval Interval80 => new(SoFar + Step.Interval80.Lower, SoFar + Step.Interval80.Upper);

    /// <summary>Holds the outcome nineteen times in twenty.</summary>
    public Interval Interval95 => new(SoFar + Step.Interval95.Lower, SoFar + Step.Interval95.Upper);

    /// <summary>0 to 1: that the period's value will be at this value or better.</summary>
    public double ProbabilityOfMeeting(double target, Polarity polarity) => Step.ProbabilityOfMeeting(target - SoFar, polarity);
}
