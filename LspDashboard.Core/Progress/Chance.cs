namespace LspDashboard.Core.Progress;

/// <summary>Where chance ends: at the 95 % lines probably, at the 99.8 % lines surely enough to say so. A point on a line is within it.</summary>
public static class Chance
{
    /// <summary>Standard errors within which nineteen in twenty fall by chance alone.</summary>
    public const double Warning = ConfidenceIntervals.Z;

    /// <summary>Those within which 998 in a thousand do.</summary>
    public const double Control = 3.090232306167813;

    /// <param name="difference">From what it is set beside; its sign does not matter.</param>
    /// <param name="standardError">Of the difference; 0 where there is no chance in it.</param>
    public static ChanceLevel Of(double difference, double standardError)
    {
        var far = Math.Abs(difference);
        return far <= Warning * standardError ? ChanceLevel.WithinChance : far <= Control * standardError ? ChanceLevel.ProbablyMore : ChanceLevel.MoreThanChance;
    }

    /// <summary>The same by a 95 % interval, whose sides may differ: the one that faces the other value counts.</summary>
    public static ChanceLevel Of(double value, Interval interval, double other) =>
        Of(other - value, (other < value ? value - interval.Lower : interval.Upper - value) / Warning);
}
