using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using MathNet.Numerics.Distributions;

namespace LspDashboard.Core.Forecasts;

/// <summary>How a forecast, its interval and its probability were worked out, as data: a reader can follow it and a test can repeat it.</summary>
/// <param name="Method">How the point was made.</param>
/// <param name="Inputs">The numbers that went in.</param>
/// <param name="Steps">What was made of them, in order: the 80 % interval and, with a target, the probability.</param>
/// <param name="Version">Of the forecast's constants.</param>
/// <param name="Source">Where the methods come from.</param>
public sealed record OutlookWorking(ForecastMethod Method, IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Steps, string Version, string Source)
{
    private const string Sources = "Naive, drift and theta: Hyndman and Athanasopoulos, Forecasting: principles and practice; Theil 1950 and Sen 1968; intervals from the series' own rolling-origin errors.";

    /// <summary>Of the last step: the target's date where there is one. Null without a forecast.</summary>
    public static OutlookWorking? Of(Outlook outlook, TargetTerms? terms)
    {
        if (outlook.Steps.Count == 0) return null;
        var at = outlook.Steps[^1];
        var (step, forecast) = (at.Step, at.Forecast);
        var first = forecast.Steps[0].Scale;
        var quantile = StudentT.InvCDF(0, 1, step.Freedom, 0.9);
        var inputs = new List<WorkingInput>
        {
            new("n", "figures it rests on", forecast.PointsUsed),
            new("k", "periods ahead", step.Step),
            new("c", at.SoFar == 0 ? "expected" : "expected of the coming periods", step.Centre),
            new("σ1", "spread one period ahead, from its own out-of-sample errors", first),
            new("g", "errors grow with the period to this power", forecast.Growth),
            new("ν", "degrees of freedom of Student's t", step.Freedom),
        };
        if (at.SoFar != 0) inputs.Add(new("a", "the year so far", at.SoFar));
        if (double.IsFinite(step.Lowest)) inputs.Add(new("min", "lowest possible", at.SoFar + step.Lowest));
        if (double.IsFinite(step.Highest)) inputs.Add(new("max", "highest possible", at.SoFar + step.Highest));
        var (plus, minus) = at.SoFar == 0 ? ("", "") : (" + a", " - a");
        var steps = new List<WorkingStep>
        {
            new("σ", "spread at the date", "σ1 k^g", step.Scale),
            new("t90", "nine in ten lie below", "quantile of Student's t", quantile),
            new("lower", "lower end of eight in ten", $"c - t90 σ{plus}, within what is possible", at.Interval80.Lower),
            new("upper", "upper end of eight in ten", $"c + t90 σ{plus}, within what is possible", at.Interval80.Upper),
        };
        if (outlook.Probability is { } probability && terms is { } target)
        {
            if (target.Kind == TargetKind.Band)
            {
                inputs.Add(new("L", "lower edge of the band", target.Lower));
                inputs.Add(new("U", "upper edge of the band", target.Upper));
            }
            else
            {
                inputs.Add(new("T", "target", target.Target));
            }
            inputs.Add(new("d", target.Sign > 0 ? "higher is better" : "lower is better", target.Sign));
            steps.Add(new("p", "probability of meeting it", target.Kind == TargetKind.Band ? $"F((U - c{minus})/σ) - F((L - c{minus})/σ), what lies beyond the possible on its nearest end" : $"F(d(c{plus} - T)/σ), F of Student's t; 1 or 0 where T lies beyond the possible, and 1 on its worst end", probability));
        }
        return new(forecast.Method, inputs, steps, ForecastSettings.Current.Version, Sources);
    }
}
