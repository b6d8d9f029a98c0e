namespace LspDashboard.Core.Progress;

/// <summary>A 95 % confidence interval, both ends included, in the units of the value.</summary>
public readonly record struct Interval(double Lower, double Upper)
{
    public double HalfWidth => (Upper - Lower) / 2;

    public bool Contains(double value) => value >= Lower && value <= Upper;

    public bool Overlaps(Interval other) => Lower <= other.Upper && other.Lower <= Upper;

    public Interval Scaled(double factor) => new(Lower * factor, Upper * factor);
}
