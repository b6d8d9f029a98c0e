using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Web.Charts;

/// <summary>
/// A chart in the words of ApexCharts. Three things cannot cross to the browser as they are, and js/apexChart.js puts them in:
/// colours of the house, written <c>var(--ink)</c>; functions that write ticks, written <c>{ $texts: ... }</c>; and what the
/// library has no word for, under <c>layers</c> (<see cref="ApexLayers"/>) and <c>reading</c> (<see cref="ApexReading"/>).
/// </summary>
public static class ApexOptions
{
    private const string ActualShapeBorder = "var(--card)";

    public static Dictionary<string, object?> From(TrendChart chart, int height)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var scale = chart.Scale;
        var own = chart.Series.Zip(LineStyle.Of(chart)).Where(s => !ApexLayers.Draws(s.First)).ToList();
        var series = own.ConvertAll(s => s.First);
        var styles = own.ConvertAll(s => s.Second);
        var hasInterval = series.Exists(s => s.Kind == TrendSeriesKind.Interval);
        var layers = ApexLayers.Of(chart);

        return new(StringComparer.Ordinal)
        {
            ["chart"] = new
            {
                type = hasInterval ? "rangeArea" : "line",
                height,
                background = "transparent",
                fontFamily = "inherit",
                toolbar = new { show = false },
                zoom = new { enabled = false },
                selection = new { enabled = false },
                animations = new { enabled = false },
                redrawOnParentResize = true,
                redrawOnWindowResize = true,
                parentHeightOffset = 0,
            },
            ["series"] = series.Select(s => SeriesOf(chart, chart.Drawn(s), hasInterval)).ToArray(),
            ["colors"] = styles.Select(s => $"var({s.Colour})").ToArray(),
            ["stroke"] = new
            {
                curve = "straight",
                width = styles.Select(s => s.Width).ToArray(),
                // ApexCharts knows one length for dash and gap.
                dashArray = styles.Select(s => s.Dashes.Count == 0 ? 0 : s.Dashes[0]).ToArray(),
            },
            ["fill"] = new { type = "solid", opacity = styles.Select(s => s.Fill > 0 ? s.Fill : 1).ToArray() },
            ["markers"] = new
            {
                size = series.Select(s => s.Kind == TrendSeriesKind.Actual ? 3.5 : 0).ToArray(),
                strokeWidth = 0,
                hover = new { sizeOffset = 2 },
                discrete = Last(chart, series),
            },
            ["xaxis"] = new
            {
                type = "category",
                categories = chart.Categories,
                tickPlacement = "on",
                axisBorder = new { color = "var(--edge)" },
                axisTicks = new { color = "var(--edge)", height = 4 },
                labels = new { hideOverlappingLabels = true, rotate = 0, style = Label },
                tooltip = new { enabled = false },
                crosshairs = new { stroke = new { color = "var(--edge)", dashArray = 3 } },
            },
            ["yaxis"] = new
            {
                min = scale.Min,
                max = scale.Max,
                tickAmount = scale.Ticks.Count - 1,
                forceNiceScale = false,
                labels = new { style = Label, formatter = Ticks(chart, scale) },
            },
            ["grid"] = new { borderColor = "var(--line)", strokeDashArray = 0, padding = new { left = 8, right = 14, top = -14 + layers.Strip, bottom = 0 } },
            ["legend"] = new { show = false },
            ["dataLabels"] = new { enabled = false },
            ["tooltip"] = new
            {
                shared = true,
                intersect = false,
                followCursor = false,
            },
            ["layers"] = layers,
            ["reading"] = ApexReading.Of(chart),
            ["states"] = new { hover = new { filter = new { type = "none" } }, active = new { filter = new { type = "none" } } },
        };
    }

    private static object Label => new { colors = "var(--muted)", fontSize = "12px" };

    private static Dictionary<string, object> Ticks(TrendChart chart, ValueScale scale) =>
        new(StringComparer.Ordinal) { ["$texts"] = scale.Ticks.Select(t => new object[] { t, AxisText.Tick(t, scale, chart.Unit) }).ToArray() };

    private static object SeriesOf(TrendChart chart, TrendSeries series, bool mixed)
    {
        if (!mixed)
            return new { name = series.Name, data = (object)Padded(series.Values, chart.Categories.Count) };

        var interval = series.Kind == TrendSeriesKind.Interval;
        return new
        {
            name = series.Name,
            type = interval ? "rangeArea" : "line",
            data = chart.Categories.Select((x, i) => new { x, y = interval ? Band(series, i) : At(series.Values, i) }).ToArray(),
        };
    }

    private static object? Band(TrendSeries series, int i) =>
        new[] { At(series.Lower, i), At(series.Upper, i) };

    private static double? At(IReadOnlyList<double?> values, int i) => i < values.Count ? values[i] : null;

    private static double?[] Padded(IReadOnlyList<double?> values, int count) => [.. Enumerable.Range(0, count).Select(i => At(values, i))];

    // The last actual value takes its rating's shape and colour.
    private static object[] Last(TrendChart chart, List<TrendSeries> series)
    {
        if (chart.Rating is not { } rating || chart.LastActual < 0)
            return [];
        var (shape, colour) = rating switch
        {
            RagRating.Green => ("circle", "--green"),
            RagRating.AmberGreen => ("diamond", "--amber-green"),
            RagRating.AmberRed => ("triangle", "--amber-red"),
            RagRating.Red => ("square", "--red"),
            _ => ("circle", "--not-rated"),
        };
        return
        [
            new
            {
                seriesIndex = series.IndexOf(chart.Actual!),
                dataPointIndex = chart.LastActual,
                shape,
                size = 6,
                fillColor = rating == RagRating.NotRated ? "var(--card)" : $"var({colour})",
                strokeColor = rating == RagRating.NotRated ? $"var({colour})" : ActualShapeBorder,
            },
        ];
    }
}
