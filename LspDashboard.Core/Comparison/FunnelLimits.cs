using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Comparison;

/// <summary>
/// How far from the average chance alone carries a place of a size (Spiegelhalter 2005, Funnel plots for comparing institutional
/// performance, normal approximation): the average plus or minus z times the standard error of a place of that size.
/// </summary>
/// <param name="Average">The target of the funnel.</param>
/// <param name="Per">What a value is counted in: 1,000 for a rate per 1,000, 100 for a percentage.</param>
/// <param name="IsProportion">Binomial for shares of a whole, Poisson for rates.</param>
public readonly record struct FunnelLimits(double Average, double Per, bool IsProportion)
{
    /// <summary>Outside of these one place in twenty falls by chance alone.</summary>
    public const double Warning = Chance.Warning;

    /// <summary>Outside of these two in a thousand do: what lies there is special.</summary>
    public const double Control = Chance.Control;

    /// <summary>True for rates and percentages; counts of places of different size have no common average.</summary>
    public static bool Suits(UnitKind unit) => unit is UnitKind.Rate or UnitKind.Percentage;

    /// <summary>Those it could have happened to: as published, or worked back from the count and the rate; null where neither is known.</summary>
    public static double? BaseOf(UnitKind unit, PlaceFigure figure) => !Suits(unit) ? null
        : figure.Denominator is > 0 ? figure.Denominator
        : figure is { Numerator: > 0, Value: > 0 } ? figure.Numerator / figure.Value * (unit == UnitKind.Percentage ? 100 : PerOf(figure)) : null;

    /// <param name="comparison">With an average.</param>
    /// <returns>Null where no funnel can be drawn.</returns>
    public static FunnelLimits? Of(PlaceComparison comparison)
    {
        if (!comparison.HasFunnel) return null;
        var isProportion = comparison.Indicator.Unit.Kind == UnitKind.Percentage;
        return new(comparison.Average!.Value, isProportion ? 100 : PerOf(comparison.Own.Figure), isProportion);
    }

    /// <param name="size">Those it could have happened to; above 0.</param>
    /// <param name="z"><see cref="Warning"/> or <see cref="Control"/>.</param>
    public Interval At(double size, double z)
    {
        var spread = z * StandardError(size);
        return new(Math.Max(0, Average - spread), IsProportion ? Math.Min(Per, Average + spread) : Average + spread);
    }

    /// <summary>Of a place of that size, were it like the average.</summary>
    public double StandardError(double size) => Math.Sqrt((IsProportion ? Average * (Per - Average) : Average * Per) / size);

    // What a rate is counted in is told by the count, the base and the value: 250 of 4,230 girls as 59.1 are per 1,000. Where the base
    // is not published, 1,000, as under-18 conceptions are.
    private static double PerOf(PlaceFigure figure) =>
        figure is { Numerator: > 0, Denominator: > 0, Value: > 0 } ? Math.Pow(10, Math.Round(Math.Log10(figure.Value * figure.Denominator.Value / figure.Numerator.Value))) : 1000;
}
