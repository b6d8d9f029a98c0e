using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Finds figures in a series that is in order of period, without walking it.</summary>
internal static class SeriesSearch
{
    /// <summary>How many figures are about earlier periods.</summary>
    public static int CountBefore(this IReadOnlyList<Observation> series, ReportingPeriod period)
    {
        var (low, high) = (0, series.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (series[middle].Period < period) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The figure for a period; null for none.</summary>
    public static Observation? At(this IReadOnlyList<Observation> series, ReportingPeriod period) =>
        series.CountBefore(period) is var at && at < series.Count && series[at].Period == period ? series[at] : null;

    /// <summary>The last figure before a period; null for none.</summary>
    public static Observation? Before(this IReadOnlyList<Observation> series, ReportingPeriod period) =>
        series.CountBefore(period) is > 0 and var count ? series[count - 1] : null;
}
