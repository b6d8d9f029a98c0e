using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>How a line is drawn. Dash, width and mark tell lines apart on a printer without colour; colour only helps.</summary>
/// <param name="Colour">As in "1F4E79"; at least 3 to 1 on white.</param>
/// <param name="Points">Its width.</param>
/// <param name="Dash">Solid, dashed, dotted.</param>
/// <param name="Mark">At each figure.</param>
/// <param name="IsMarkFilled">Or a ring.</param>
internal sealed record ChartPen(string Colour, double Points, PresetLineDashValues Dash, MarkerStyleValues Mark, bool IsMarkFilled = true)
{
    private static readonly MarkerStyleValues[] s_marks =
        [MarkerStyleValues.Circle, MarkerStyleValues.Square, MarkerStyleValues.Triangle, MarkerStyleValues.Diamond];

    // Lines are drawn for a page that is held in the hand; where letters are larger, it is read from further away.
    private const double PointsOnAPage = 10;

    /// <summary>The pen of each series, in their order.</summary>
    /// <param name="chart">Which is drawn.</param>
    /// <param name="points">Size of its letters.</param>
    public static IReadOnlyList<ChartPen> For(PackChart chart, int points)
    {
        var thicker = Math.Max(1, points / PointsOnAPage);
        var before = new Dictionary<PackSeriesKind, int>();
        return [.. chart.Series.Select(series =>
        {
            var turn = before.GetValueOrDefault(series.Kind);
            before[series.Kind] = turn + 1;
            var pen = Of(series.Kind, turn);
            pen = pen with { Points = pen.Points * thicker };
            return pen.Mark == MarkerStyleValues.None && series.StandsAlone(chart.Categories.Count) ? pen with { Mark = Turned(turn) } : pen;
        })];
    }

    private static ChartPen Of(PackSeriesKind kind, int turn) => kind switch
    {
        PackSeriesKind.Actual => new("1F4E79", 2.25, PresetLineDashValues.Solid, Turned(turn)),
        PackSeriesKind.Plan => new("5D646F", 1.75, PresetLineDashValues.Dash, turn == 0 ? MarkerStyleValues.None : Turned(turn)),
        PackSeriesKind.Forecast => new("5B4A99", 1.75, PresetLineDashValues.SystemDot, Turned(turn), IsMarkFilled: false),
        // The first comparator goes without marks; a second has to be told from it.
        _ => new(turn % 2 == 0 ? "878D96" : "6B717B", 1, PresetLineDashValues.Solid, turn == 0 ? MarkerStyleValues.None : Turned(turn)),
    };

    private static MarkerStyleValues Turned(int turn) => s_marks[turn % s_marks.Length];
}
