using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>How a 95 % interval was worked out, METHOD section 6.</summary>
public static class IntervalWorking
{
    private const string Source = "PHE/OHID public health methods, technical guide: confidence intervals";

    /// <summary>Of a reported value from its counts.</summary>
    /// <returns>Null where <see cref="ConfidenceIntervals.Of"/> has no interval.</returns>
    public static Working? Of(UnitKind unit, double value, double? numerator, double? denominator)
    {
        if (ConfidenceIntervals.Of(unit, value, numerator, denominator) is not { } interval || numerator is not { } count) return null;
        return unit == UnitKind.Percentage
            ? Wilson(count, denominator!.Value, interval)
            : OfCount(count, interval, new("f", "the reported rate for each event counted", value / count));
    }

    /// <summary>Of a count of events itself.</summary>
    public static Working OfCount(double count) => OfCount(count, ConfidenceIntervals.Count(count), new("f", "one for each event counted", 1));

    private static Working Wilson(double count, double denominator, Interval interval)
    {
        const double Z = ConfidenceIntervals.Z;
        return new(
            "Wilson",
            [new("x", "numerator", count), new("n", "denominator", denominator), new("z", "of 95%", Z)],
            [
                new("centre", "centre", "2x + z^2", (2 * count) + (Z * Z)),
                new("spread", "spread", "z√(z^2 + 4x(1 - x/n))", Z * Math.Sqrt((Z * Z) + (4 * count * (1 - (count / denominator))))),
                new("scale", "scale", "2(n + z^2)", 2 * (denominator + (Z * Z))),
                new("lower", "lower end, in percent", "100(centre - spread) / scale", interval.Lower),
                new("upper", "upper end, in percent", "100(centre + spread) / scale", interval.Upper),
            ],
            Source);
    }

    private static Working OfCount(double count, Interval interval, WorkingInput perEvent)
    {
        if (count < ConfidenceIntervals.EnoughForByar)
            return new(
                "exact Poisson",
                [new("x", "events counted", count), perEvent],
                [
                    new("lower", "lower end", count == 0 ? "0, nothing was counted" : "f χ²(0.025, 2x) / 2", interval.Lower),
                    new("upper", "upper end", "f χ²(0.975, 2x + 2) / 2", interval.Upper),
                ],
                Source);
        return new(
            "Byar",
            [new("x", "events counted", count), perEvent, new("z", "of 95%", ConfidenceIntervals.Z)],
            [
                new("lower", "lower end", "f x (1 - 1/(9x) - z/(3√x))^3", interval.Lower),
                new("next", "one event more", "x + 1", count + 1),
                new("upper", "upper end", "f next (1 - 1/(9 next) + z/(3√next))^3", interval.Upper),
            ],
            Source);
    }
}
