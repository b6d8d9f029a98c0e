using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

/// <summary>A forecast of two years after three, of which the second is missing, on an axis of 0 to 100.</summary>
internal static class Births
{
    public static TrendChart Chart => Until(90);

    /// <summary>With a 95% fan that ends at this value at the top.</summary>
    public static TrendChart Until(double highest) => new("Births", "Level.", "%", 0, ["2006", "2007", "2008", "2009", "2010"],
    [
        new("Halton", TrendSeriesKind.Actual, [100, null, 40, null, null]),
        new("Forecast", TrendSeriesKind.Forecast, [null, null, null, 40, 50]),
        TrendSeries.Fan("95% likely", [null, null, null, 20, 0], [null, null, null, 60, highest], 95),
        TrendSeries.Fan("80% likely", [null, null, null, 30, 20], [null, null, null, 50, 80], 80),
    ])
    { FromZero = true };
}
