namespace LspDashboard.Core.Forecasts;

/// <summary>
/// Every method forecast from every recent origin, knowing only what came before it, and compared with what followed:
/// out-of-sample errors of the series alone.
/// </summary>
internal sealed class RollingOrigin
{
    private readonly double[] _errors; // method, origin, step; not a number where nothing followed yet
    private readonly int _steps;

    public RollingOrigin(ReadOnlySpan<double> values, int seasonLength, ForecastSettings settings)
    {
        var first = Math.Max(settings.FirstOrigin, values.Length - settings.MostOrigins);
        Origins = values.Length - first;
        _steps = settings.StepsCompared;
        Methods = MethodSet.For(seasonLength);
        _errors = new double[(Methods.Length + 1) * Origins * _steps];
        Array.Fill(_errors, double.NaN);

        var points = new double[(Methods.Length + 1) * _steps];
        for (var origin = 0; origin < Origins; origin++)
        {
            var known = first + origin;
            MethodSet.ProjectAll(Methods, values[..known], seasonLength, settings, _steps, points);
            for (var method = 0; method <= Methods.Length; method++)
                for (var step = 0; step < _steps && known + step < values.Length; step++)
                    _errors[At(method, origin, step)] = values[known + step] - points[(method * _steps) + step];
        }
    }

    /// <summary>How many origins there are: the one-step errors of each method.</summary>
    public int Origins { get; }

    /// <summary>In the order of the method numbers; the number after the last is their combination.</summary>
    public ForecastMethod[] Methods { get; }

    /// <summary>The mean absolute error, later steps counted less by <paramref name="growth"/>.</summary>
    public double MeanError(int method, double growth) => Mean(method, growth, Math.Abs);

    /// <summary>The mean squared error at one step; later steps are brought back to one step by <paramref name="growth"/>.</summary>
    public double MeanSquare(int method, double growth) => Mean(method, growth, e => e * e);

    /// <summary>The root mean square error at the last step compared, over that at the first, on the origins that have both; null with no such origin or no error.</summary>
    public double? LastToFirst(int method, out int origins)
    {
        var (first, last) = (0.0, 0.0);
        origins = 0;
        for (var origin = 0; origin < Origins; origin++)
        {
            var late = _errors[At(method, origin, _steps - 1)];
            if (double.IsNaN(late)) continue;
            var early = _errors[At(method, origin, 0)];
            first += early * early;
            last += late * late;
            origins++;
        }
        return first > 0 && last > 0 ? Math.Sqrt(last / first) : null;
    }

    private double Mean(int method, double growth, Func<double, double> of)
    {
        var (sum, count) = (0.0, 0);
        for (var step = 0; step < _steps; step++)
        {
            var size = Math.Pow(step + 1, growth);
            for (var origin = 0; origin < Origins; origin++)
            {
                var error = _errors[At(method, origin, step)];
                if (double.IsNaN(error)) continue;
                sum += of(error / size);
                count++;
            }
        }
        return sum / count;
    }

    private int At(int method, int origin, int step) => (((method * Origins) + origin) * _steps) + step;
}
