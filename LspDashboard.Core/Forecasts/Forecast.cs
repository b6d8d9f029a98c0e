namespace LspDashboard.Core.Forecasts;

/// <summary>
/// Where a series is likely to go, METHOD section 8. Methods are chosen, and intervals sized, by the series' own
/// rolling-origin errors; the constants in <see cref="ForecastSettings"/> make the intervals hold what they promise on real series.
/// </summary>
public sealed class Forecast
{
    private Forecast(ForecastMethod method, int pointsUsed, double growth, IReadOnlyList<ForecastStep> steps)
    {
        Method = method;
        PointsUsed = pointsUsed;
        Growth = growth;
        Steps = steps;
    }

    public ForecastMethod Method { get; }

    /// <summary>How many figures it rests on; gaps are not counted.</summary>
    public int PointsUsed { get; }

    /// <summary>The scale grows with the step to this power.</summary>
    public double Growth { get; }

    /// <summary>The next period first.</summary>
    public IReadOnlyList<ForecastStep> Steps { get; }

    /// <param name="values">One a period, oldest first, all of one frequency; not a number where a period has no figure. A year-to-date series goes in as what each period added (<see cref="YearToDate"/>).</param>
    /// <param name="seasonLength">4 for quarters, 1 for years.</param>
    /// <param name="horizon">How many periods ahead, from 1.</param>
    /// <returns>Null with fewer than 5 figures: too few to say.</returns>
    public static Forecast? Of(ReadOnlySpan<double> values, int seasonLength, int horizon, ForecastOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasonLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var settings = options.Settings;
        var series = GapFilling.Fill(values, out var known);
        if (known < settings.FewestPoints) return null;

        var rolling = new RollingOrigin(series, seasonLength, settings);
        var chosen = MethodChoice.Of(rolling, settings);
        var points = new double[(rolling.Methods.Length + 1) * horizon];
        MethodSet.ProjectAll(rolling.Methods, series, seasonLength, settings, horizon, points);
        var growth = PredictiveSpread.Growth(rolling, chosen, settings);
        var spread = Math.Max(PredictiveSpread.OneStep(rolling, chosen, growth, series, seasonLength, settings), options.Resolution / 2);
        var quantiles = StudentQuantiles.Of(PredictiveSpread.Freedom(rolling, settings));

        var steps = new ForecastStep[horizon];
        for (var step = 0; step < horizon; step++)
            steps[step] = new ForecastStep(step + 1, points[(chosen * horizon) + step], spread * Math.Pow(step + 1, growth), quantiles, options);
        return new Forecast(chosen == rolling.Methods.Length ? ForecastMethod.Combination : rolling.Methods[chosen], known, growth, steps);
    }
}
