using LspDashboard.Core.Indicators;
using MathNet.Numerics.Distributions;

namespace LspDashboard.Core.Progress;

/// <summary>95 % intervals, METHOD section 6 (PHE/OHID public health methods).</summary>
public static class ConfidenceIntervals
{
    internal const double Z = 1.959963984540054;

    /// <summary>From this count on Byar's approximation is as good as the exact interval.</summary>
    internal const double EnoughForByar = 10;

    /// <summary>Wilson's interval of a proportion, between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above the denominator.</exception>
    public static Interval Wilson(double count, double denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, denominator);
        var centre = (2 * count) + (Z * Z);
        var spread = Z * Math.Sqrt((Z * Z) + (4 * count * (1 - (count / denominator))));
        var scale = 2 * (denominator + (Z * Z));
        return new((centre - spread) / scale, (centre + spread) / scale);
    }

    /// <summary>The interval of a count of events: Byar's approximation from 10 on, exact below.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Count(double count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count < EnoughForByar)
            return new(
                count == 0 ? 0 : ChiSquared.InvCDF(2 * count, 0.025) / 2,
                ChiSquared.InvCDF((2 * count) + 2, 0.975) / 2);
        var next = count + 1;
        return new(
            count * Math.Pow(1 - (1 / (9 * count)) - (Z / (3 * Math.Sqrt(count))), 3),
            next * Math.Pow(1 - (1 / (9 * next)) + (Z / (3 * Math.Sqrt(next))), 3));
    }

    /// <summary>
    /// The interval of a reported value from its counts: a percentage from numerator and denominator, a rate from its
    /// numerator. Null where the counts are not there, or cannot be true: a count above its denominator is an error, never an interval.
    /// </summary>
    public static Interval? Of(UnitKind unit, double value, double? numerator, double? denominator) => unit switch
    {
        UnitKind.Percentage when numerator is >= 0 && denominator > 0 && numerator <= denominator =>
            Wilson(numerator.Value, denominator.Value).Scaled(100),
        UnitKind.Rate when numerator > 0 && value > 0 && !(numerator > denominator) => Count(numerator.Value).Scaled(value / numerator.Value),
        _ => null,
    };
}
