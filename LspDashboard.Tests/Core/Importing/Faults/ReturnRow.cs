namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One row of a return: the figure it is meant to bring, and what stands in its cells.</summary>
public sealed record ReturnRow(KnownSeries Series, KnownPoint Meant, object? Indicator, object? Area, object? Period, object? Value, object? Numerator, object? Denominator, string? Status)
{
    public static ReturnRow Of(KnownSeries series, KnownPoint point) =>
        new(series, point, series.Definition.Code, series.Area, point.Period.Label, point.Value, point.Numerator, point.Denominator, "Final");

    /// <summary>The figures before the one that is meant.</summary>
    public IReadOnlyList<KnownPoint> History => [.. Series.Points.Where(p => p.Period < Meant.Period)];

    public KnownPoint Last => History[^1];

    /// <summary>Digits after the point, as published.</summary>
    public int Digits => Series.Points.Max(p => Decimals(p.Value));

    /// <summary>The same row with another figure, rounded as the series is published.</summary>
    public ReturnRow Sends(double value) => this with { Value = Math.Round(value, Digits, MidpointRounding.AwayFromZero) };

    private static int Decimals(double value)
    {
        for (var digits = 0; digits < 4; digits++)
            if (Math.Round(value, digits).Equals(value)) return digits;
        return 4;
    }
}
