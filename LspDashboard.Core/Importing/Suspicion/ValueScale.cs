namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// The scale on which changes of a series are alike at every level: ratios for counts, rates and money, odds for percentages,
/// plain differences where a series has been below zero.
/// </summary>
internal readonly struct ValueScale
{
    private readonly Kind _kind;
    private readonly double _offset;

    private ValueScale(Kind kind, double offset) => (_kind, _offset) = (kind, offset);

    private enum Kind
    {
        Difference,
        Ratio,
        Odds,
    }

    public bool IsDifference => _kind == Kind.Difference;

    /// <param name="values">The history.</param>
    /// <param name="isPercentage">Whether it is a share of 100.</param>
    /// <param name="resolution">The unit of the last digit: it keeps a figure of 0 comparable.</param>
    public static ValueScale Of(ReadOnlySpan<double> values, bool isPercentage, double resolution)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        if (least < 0) return new(Kind.Difference, 0);
        if (isPercentage && most <= 100) return new(Kind.Odds, resolution);
        return new(Kind.Ratio, Math.Max(resolution, 0.02 * Robust.Median(values)));
    }

    /// <summary>Null where the value cannot be on the scale at all, such as 130 %.</summary>
    public double? To(double value) => _kind switch
    {
        Kind.Difference => value,
        Kind.Ratio => value < 0 ? null : Math.Log(value + _offset),
        _ => value is < 0 or > 100 ? null : Math.Log((value + _offset) / (100 - value + _offset)),
    };

    public double From(double scaled) => _kind switch
    {
        Kind.Difference => scaled,
        Kind.Ratio => Math.Exp(scaled) - _offset,
        _ => (((100 + _offset) * Math.Exp(scaled)) - _offset) / (1 + Math.Exp(scaled)),
    };

    /// <summary>How much of the scale one unit of the value is, at a value.</summary>
    public double Steepness(double value) => _kind switch
    {
        Kind.Difference => 1,
        Kind.Ratio => 1 / Math.Max(_offset, value + _offset),
        _ => (1 / Math.Max(_offset, value + _offset)) + (1 / Math.Max(_offset, 100 - value + _offset)),
    };
}
