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

    private string Point(int category, double value) => string.Create(CultureInfo.InvariantCulture, $"{X(category):0.#} {Y(value):0.#}");
}
