using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

/// <summary>A chart with every kind of line, for the tests: four years, the last not yet known.</summary>
internal static class Conceptions
{
    public static TrendChart WithInterval => Chart(TrendSeries.Interval("Likely", [null, null, 50.3, 46], [null, null, 50.3, 57.2]));

    public static TrendChart WithoutInterval => Chart();

    private static TrendChart Chart(params TrendSeries[] first) => new("Under-18 conceptions", "Rising since 2006.", "per 1,000", 1, ["2006", "2007", "2008", "2009"],
    [
        .. first,
        new("Halton", TrendSeriesKind.Actual, [47, null, 50.3, null]),
        new("Plan", TrendSeriesKind.Plan, [33, 31.2, 29.4, 27.7]),
        new("England", TrendSeriesKind.Comparator, [40.6, 41.8, 40.4, null]),
        new("Target", TrendSeriesKind.Target, [25.9, 25.9, 25.9, 25.9]),
    ])
    { Rating = RagRating.Red };
}
