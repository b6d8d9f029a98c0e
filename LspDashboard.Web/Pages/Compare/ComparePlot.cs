using System.Globalization;
using LspDashboard.Core.Comparison;

namespace LspDashboard.Web.Pages.Compare;

/// <summary>Where things stand in a drawing of a comparison: a scale with its marks, in the drawing's own units.</summary>
/// <param name="From">The value, or size, at the beginning.</param>
/// <param name="To">That at the end; above From.</param>
/// <param name="Start">The drawing's place of From.</param>
/// <param name="End">The drawing's place of To; smaller than Start where larger values stand higher.</param>
public readonly record struct ComparePlot(double From, double To, double Start, double End)
{
    // Air at both ends, so that no point lies on the frame.
    private const double Air = 0.04;

    public static ComparePlot Of(IEnumerable<double> values, double start, double end, bool fromZero = false)
    {
        var all = values.Where(double.IsFinite).ToList();
        var (low, high) = all.Count == 0 ? (0, 1) : (fromZero ? Math.Min(0, all.Min()) : all.Min(), all.Max());
        var air = (high - low) is > 0 and var range ? range * Air : 1;
        return new(fromZero && low == 0 ? 0 : low - air, high + air, start, end);
    }

    public double At(double value) => Start + (End - Start) * (Math.Clamp(value, From, To) - From) / (To - From);

    /// <summary>As an attribute: two decimals, a full stop.</summary>
    public string Px(double value) => At(value).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Round numbers along the scale, about so many.</summary>
    public IEnumerable<double> Marks(int about)
    {
        var raw = (To - From) / about;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = (raw / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
        for (var mark = Math.Ceiling(From / step) * step; mark <= To + step * 1e-9; mark += step) yield return Math.Round(mark, 10);
    }

    internal static string Text(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
