namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>How finely a series is published, read off its figures: what "57.4" and "1,250" have in common with their neighbours.</summary>
internal static class PublishedDigits
{
    private const int Most = 6;

    /// <summary>Digits after the point that it takes to write the figure; at most 6.</summary>
    public static int Of(double value)
    {
        var digits = 0;
        while (digits < Most && !Takes(value, digits)) digits++;
        return digits;
    }

    /// <summary>The most digits that any of the figures has.</summary>
    public static int Of(ReadOnlySpan<double> values)
    {
        // What fewer digits can write, more can: each figure is asked only whether it needs more than those before it.
        var digits = 0;
        foreach (var value in values)
            while (digits < Most && !Takes(value, digits)) digits++;
        return digits;
    }

    /// <summary>How many of the last published digits are 0: 220,000 of a series in whole people has four.</summary>
    public static int Zeros(double value, int digits)
    {
        if (value == 0) return 0;
        var zeros = 0;
        for (var unit = Math.Pow(10, 1 - digits); zeros < Most; unit *= 10, zeros++)
            if (Math.Abs(value - (unit * Math.Round(value / unit))) > 1e-6 * Math.Pow(10, -digits)) break;
        return zeros;
    }

    private static bool Takes(double value, int digits) => Math.Abs(value - Math.Round(value, digits)) <= 1e-9 * Math.Max(1, Math.Abs(value));
}
