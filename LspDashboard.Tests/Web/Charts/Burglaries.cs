using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

/// <summary>A control chart of five quarters, rebased at the fourth, on an axis of 0 to 100.</summary>
internal static class Burglaries
{
    public static TrendChart Chart => new("Burglaries", "Fewer.", "", 0, ["Q1", "Q2", "Q3", "Q4", "Q5"],
    [
        new("Halton", TrendSeriesKind.Actual, [60, 100, null, 30, 20]),
        new("Mean", TrendSeriesKind.Centre, [80, 80, 80, 25, 25]),
        TrendSeries.Limits("Limits", [50, 50, 50, null, null], [100, 100, 100, 50, 50]),
        TrendSeries.NearLimits("Near limits", [60, 60, 60, 10, 10], [90, 90, 90, 40, 40]),
    ])
    {
        Rating = RagRating.Green,
        Marks =
        [
            new(1, TrendMarkKind.SpecialWorsening, "on the upper limit"),
            new(1, TrendMarkKind.Restated, "was 98"),
            new(2, TrendMarkKind.Neutral, "no figure was sent"),
            new(3, TrendMarkKind.Estimated),
            new(4, TrendMarkKind.SpecialImproving, "four falls"),
        ],
        Notes = [new(3, "rebased"), new(1, "definition changed")],
    };
}
