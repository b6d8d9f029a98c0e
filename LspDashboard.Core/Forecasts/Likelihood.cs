namespace LspDashboard.Core.Forecasts;

/// <summary>The word for a probability of meeting a target, as it stands on the pages.</summary>
public enum Likelihood
{
    Unlikely,
    Uncertain,
    Likely,
}
