namespace LspDashboard.Web.Charts;

/// <summary>Where a mark stands in a box of 1000 by 1000.</summary>
/// <param name="Lift">Pixels upwards, where the value's own place is taken; negative is downwards.</param>
public sealed record PlacedMark(TrendMarkKind Kind, double X, double Y, int Lift)
{
    private const int Apart = 16;
    private const double NearTop = 150;

    /// <summary>The marks of a chart. The first of a value stands on it, unless its rating does; others stack above, or below near the top.</summary>
    public static IReadOnlyList<PlacedMark> Of(TrendChart chart, SvgPlot plot)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(plot);
        var values = chart.Actual?.Values ?? [];
        var placed = new List<PlacedMark>();
        foreach (var marks in chart.Marks.GroupBy(m => m.Index))
        {
            if (marks.Key < 0 || marks.Key >= Math.Min(values.Count, chart.Categories.Count) || values[marks.Key] is not { } value)
                continue;
            var taken = marks.Key == chart.LastActual && chart.Rating is not null ? 1 : 0;
            var y = plot.Y(value);
            placed.AddRange(marks.Select((m, i) => new PlacedMark(m.Kind, plot.X(marks.Key), y, (i + taken) * (y < NearTop ? -Apart : Apart))));
        }

        return placed;
    }
}
