using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Progress;

/// <summary>Which earlier period a figure is compared with, METHOD section 5.</summary>
public static class ComparablePeriod
{
    /// <summary>The same period of last year where the indicator is marked seasonal or is a year to date; else the one before.</summary>
    public static ReportingPeriod Of(Indicator indicator, ReportingPeriod period) =>
        indicator.IsSeasonal || indicator.Accumulation == Accumulation.Cumulative ? period.YearEarlier : period.Previous;
}
