namespace LspDashboard.Core.Forecasts;

/// <summary>
/// Which method a series gets. Choosing the best of several on few errors picks the luckiest, so the combination stands
/// until one method beats it by a margin that shrinks as errors come in.
/// </summary>
internal static class MethodChoice
{
    /// <returns>A method number of <paramref name="rolling"/>.</returns>
    public static int Of(RollingOrigin rolling, ForecastSettings settings)
    {
        var combination = rolling.Methods.Length;
        var margin = 1 + (settings.ChoiceShrinkage / rolling.Origins);
        var (chosen, least) = (combination, rolling.MeanError(combination, settings.Growth));
        for (var method = 0; method < combination; method++)
        {
            var error = rolling.MeanError(method, settings.Growth) * margin;
            if (error < least) (chosen, least) = (method, error);
        }
        return chosen;
    }
}
