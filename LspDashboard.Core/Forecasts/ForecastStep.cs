using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using MathNet.Numerics.Distributions;

namespace LspDashboard.Core.Forecasts;

/// <summary>
/// What is expected one or more periods on: a scaled Student t about the centre, all beyond the possible values
/// heaped on the nearest possible one. Point, intervals and probabilities are read from this one distribution.
/// </summary>
public sealed class ForecastStep
{
    private readonly ForecastOptions _options;

    internal ForecastStep(int step, double centre, double scale, in StudentQuantiles quantiles, ForecastOptions options)
    {
        Step = step;
        Centre = centre;
        Scale = scale;
        Freedom = quantiles.Freedom;
        _options = options;
        Point = Possible(centre);
        Interval80 = Between(quantiles.At90);
        Interval95 = Between(quantiles.At975);
    }

    /// <summary>Periods after the last value, from 1.</summary>
    public int Step { get; }

    /// <summary>Of the distribution; the point is this, kept within what is possible.</summary>
    public double Centre { get; }

    /// <summary>Of Student's t, in the units of the values.</summary>
    public double Scale { get; }

    /// <summary>Degrees of freedom of Student's t.</summary>
    public double Freedom { get; }

    /// <summary>The lowest possible value, included.</summary>
    public double Lowest => _options.Lowest;

    /// <summary>The highest possible value, included.</summary>
    public double Highest => _options.Highest;

    public double Point { get; }

    /// <summary>Holds the outcome eight times in ten.</summary>
    public Interval Interval80 { get; }

    /// <summary>Holds the outcome nineteen times in twenty.</summary>
    public Interval Interval95 { get; }

    /// <summary>0 to 1: that the value will be at the target or better.</summary>
    public double ProbabilityOfMeeting(double target, Polarity polarity)
    {
        var sign = (int)polarity;
        if (target < _options.Lowest || target > _options.Highest) return (target > _options.Highest) == (polarity == Polarity.LowerIsBetter) ? 1 : 0;
        // Exactly on the bound that is worst: every possible value meets it.
        if (target == (polarity == Polarity.HigherIsBetter ? _options.Lowest : _options.Highest)) return 1;
        if (Scale <= 0) return sign * (Centre - target) >= 0 ? 1 : 0;
        return StudentT.CDF(0, 1, Freedom, sign * (Centre - target) / Scale);
    }

    private Interval Between(double quantile) => new(Possible(Centre - (quantile * Scale)), Possible(Centre + (quantile * Scale)));

    private double Possible(double value) => Math.Clamp(value, _options.Lowest, _options.Highest);
}
