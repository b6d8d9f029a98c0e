using System.Globalization;
using System.Text;

namespace LspDashboard.Web.Charts;

/// <summary>The geometry of a chart in a box of 1000 by 1000, y downwards, for an SVG that is stretched to its place.</summary>
public sealed class SvgPlot(TrendChart chart)
{
    public const double Side = 1000;

    private readonly ValueScale scale = chart.Scale;
    private readonly int count = chart.Categories.Count;

    public double X(int category) => count < 2 ? Side / 2 : category * Side / (count - 1);

    public double Y(double value) => (1 - scale.Share(value)) * Side;

    /// <summary>A line with gaps; a value alone between gaps becomes a dot, which round line ends make visible.</summary>
    public string Line(IReadOnlyList<double?> values)
    {
        var path = new StringBuilder();
        for (var i = 0; i < Math.Min(values.Count, count); i++)
        {
            if (values[i] is not { } value)
                continue;
            var follows = i > 0 && values[i - 1] is not null;
            path.Append(follows ? 'L' : 'M').Append(Point(i, value));
            if (!follows && (i + 1 >= values.Count || values[i + 1] is null))
                path.Append("h0");
        }

        return path.ToString();
    }

    /// <summary>
    /// A level for each stretch of equal values, from half a period before it to half a period after: what holds for a period
    /// holds for the whole of it, and a change is a step.
    /// </summary>
    public string Steps(IReadOnlyList<double?> values)
    {
        var path = new StringBuilder();
        for (var start = 0; start < Math.Min(values.Count, count); start++)
        {
            if (values[start] is not { } level)
                continue;
            var end = start;
            while (end + 1 < Math.Min(values.Count, count) && values[end + 1] is { } next && Math.Abs(next - level) <= Math.Abs(level) * 1e-9)
                end++;
            path.Append(CultureInfo.InvariantCulture, $"M{Edge(start - 1, start):0.#} {Y(level):0.#}H{Edge(end, end + 1):0.#}");
            start = end;
        }

        return path.ToString();
    }

    /// <summary>The edges of a band as two lines.</summary>
    public string Edges(IReadOnlyList<double?> lower, IReadOnlyList<double?> upper) => Line(upper) + Line(lower);

    /// <summary>Each value by itself: a line of no length, which round line ends make a dot.</summary>
    public string Points(IReadOnlyList<double?> values) =>
        string.Concat(Enumerable.Range(0, Math.Min(values.Count, count)).Where(i => values[i] is not null).Select(i => $"M{Point(i, values[i]!.Value)}h0"));

    /// <summary>One closed shape for each unbroken stretch: along the upper bounds, and back along the lower ones.</summary>
    public string Band(IReadOnlyList<double?> lower, IReadOnlyList<double?> upper)
    {
        var path = new StringBuilder();
        for (var start = 0; start < Math.Min(lower.Count, count); start++)
        {
            var end = start;
            while (end < Math.Min(lower.Count, count) && lower[end] is not null && upper[end] is not null)
                end++;
            if (end - start > 1)
            {
                path.Append('M').AppendJoin('L', Enumerable.Range(start, end - start).Select(i => Point(i, upper[i]!.Value)));
                path.Append('L').AppendJoin('L', Enumerable.Range(start, end - start).Reverse().Select(i => Point(i, lower[i]!.Value)));
                path.Append('Z');
            }

            start = end;
        }

        return path.ToString();
    }

    public static string Percent(double side) => string.Create(CultureInfo.InvariantCulture, $"{side / Side * 100:0.##}%");

    // The middle between two periods; at the ends of the chart, the end.
    private double Edge(int before, int after) => before < 0 ? 0 : after >= count ? Side : (X(before) + X(after)) / 2;

    private string Point(int category, double value) => string.Create(CultureInfo.InvariantCulture, $"{X(category):0.#} {Y(value):0.#}");
}
