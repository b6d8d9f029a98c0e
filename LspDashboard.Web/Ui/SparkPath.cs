using System.Globalization;
using System.Text;

namespace LspDashboard.Web.Ui;

/// <summary>Turns values into the path of a small line. A missing value leaves a gap; one alone between gaps becomes a dot (a zero-length line with round ends).</summary>
public sealed class SparkPath
{
    private const double Margin = 6;

    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _width;
    private readonly double _height;
    private readonly int _count;

    public SparkPath(IReadOnlyList<double?> values, double? plan, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.Append(plan).OfType<double>().Where(double.IsFinite).ToList();
        _lowest = all.Count == 0 ? 0 : all.Min();
        _highest = all.Count == 0 ? 0 : all.Max();
        _width = width;
        _height = height;
        _count = values.Count;
        Line = Draw(values);
        LastIndex = LastKnown(values);
        LastX = LastIndex < 0 ? 0 : X(LastIndex);
        LastY = LastIndex < 0 ? 0 : Y(values[LastIndex]!.Value);
        PlanY = plan is { } level ? Y(level) : null;
    }

    public string Line { get; }

    /// <summary>Index of the last known value, or -1.</summary>
    public int LastIndex { get; }

    public double LastX { get; }

    public double LastY { get; }

    public double? PlanY { get; }

    private double X(int index) => _count < 2 ? _width - Margin : Margin + (index * (_width - (2 * Margin)) / (_count - 1));

    private double Y(double value) => _highest > _lowest
        ? _height - Margin - ((value - _lowest) / (_highest - _lowest) * (_height - (2 * Margin)))
        : _height / 2;

    private static int LastKnown(IReadOnlyList<double?> values)
    {
        for (var i = values.Count - 1; i >= 0; i--)
            if (Known(values[i]))
                return i;
        return -1;
    }

    private string Draw(IReadOnlyList<double?> values)
    {
        var path = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (!Known(values[i]))
                continue;
            var follows = i > 0 && Known(values[i - 1]);
            var alone = !follows && (i == values.Count - 1 || !Known(values[i + 1]));
            path.Append(CultureInfo.InvariantCulture, $"{(follows ? 'L' : 'M')}{X(i):0.##} {Y(values[i]!.Value):0.##}");
            if (alone)
                path.Append("h0");
        }

        return path.ToString();
    }

    private static bool Known(double? value) => value is { } v && double.IsFinite(v);
}
