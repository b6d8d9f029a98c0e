using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>A series' figures as a file holds them.</summary>
internal static class ChartFigures
{
    /// <summary>Null is a gap, and so is what is no number.</summary>
    public static double? At(this PackSeries series, int category) =>
        category < series.Values.Count && series.Values[category] is { } value && double.IsFinite(value) ? value : null;

    /// <summary>Every digit, whatever the reader's language.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static bool HasFigures(this PackChart chart) =>
        chart.Series.Any(s => Enumerable.Range(0, chart.Categories.Count).Any(i => s.At(i) is not null));

    /// <summary>True where a figure has no neighbour to draw a line to: without a mark it would not be seen.</summary>
    public static bool StandsAlone(this PackSeries series, int count) =>
        Enumerable.Range(0, count).Any(i => series.At(i) is not null && (i == 0 || series.At(i - 1) is null) && series.At(i + 1) is null);
}
