using System.Globalization;

namespace LspDashboard.Web.Charts;

/// <summary>
/// What ApexCharts cannot draw, or not so that it can be read: steps between two periods, bands with edges of their own, marks that
/// are told apart by outline, notes that keep clear of each other. js/apexChart.js draws it into the library's own picture, in the
/// geometry of <see cref="SvgPlot"/>, so both drawings of a chart agree.
/// </summary>
/// <param name="Strip">Pixels above the chart for its notes.</param>
/// <param name="ForecastFrom">0 to 1000; null without forecast.</param>
/// <param name="Bands">Cut at the ends of the axis.</param>
/// <param name="Lines">Below the library's own lines.</param>
/// <param name="Marks">Above them.</param>
/// <param name="Notes">Above the chart, their lines below everything.</param>
public sealed record ApexLayers(int Strip, double? ForecastFrom, IReadOnlyList<ApexPath> Bands, IReadOnlyList<ApexPath> Lines, IReadOnlyList<ApexMark> Marks, ApexNotes Notes)
{
    /// <summary>Whether a series is drawn here, and not by the library.</summary>
    public static bool Draws(TrendSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.IsFan || series.IsStepped;
    }

    public static ApexLayers Of(TrendChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var plot = new SvgPlot(chart);
        var layout = NoteLayout.Of(chart, plot);
        var mine = chart.Series.Zip(LineStyle.Of(chart)).Where(s => Draws(s.First)).Select(s => (Series: chart.Drawn(s.First), Pen: s.Second)).ToList();
        return new(
            layout.Height,
            chart.ForecastFrom < 0 ? null : plot.X(chart.ForecastFrom),
            [.. mine.Where(s => s.Series.IsFan).OrderByDescending(s => s.Series.Kind).SelectMany(s => Band(plot, s.Series, s.Pen))],
            [.. mine.Where(s => s.Series.IsStepped).Select(s => Line(plot.Steps(s.Series.Values) + plot.Steps(s.Series.Lower) + plot.Steps(s.Series.Upper), s.Pen))],
            [.. PlacedMark.Of(chart, plot).Select(ApexMark.Of)],
            new(NoteLayout.WideFrom, NoteLayout.RowHeight, layout.InWords, layout.Notes));
    }

    private static IEnumerable<ApexPath> Band(SvgPlot plot, TrendSeries series, LineStyle pen) =>
        [new(plot.Band(series.Lower, series.Upper), Colour(pen), pen.Fill, "none", 0, ""), Line(plot.Edges(series.Lower, series.Upper), pen)];

    private static ApexPath Line(string d, LineStyle pen) =>
        new(d, "none", 1, Colour(pen), pen.Width, string.Join(' ', pen.Dashes.Select(w => w.ToString(CultureInfo.InvariantCulture))));

    private static string Colour(LineStyle pen) => $"var({pen.Colour})";
}
