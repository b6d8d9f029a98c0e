namespace LspDashboard.Core.Forecasts;

/// <summary>Where one word ends and the next begins (METHOD section 9). The one place for these numbers.</summary>
public sealed record LikelihoodCuts
{
    public static LikelihoodCuts Current { get; } = new();

    public string Version { get; init; } = "2026-11";

    /// <summary>This probability and more: likely.</summary>
    public double Likely { get; init; } = 0.70;

    /// <summary>Below it: unlikely.</summary>
    public double Unlikely { get; init; } = 0.30;

    /// <param name="probability">0 to 1.</param>
    public Likelihood Word(double probability) =>
        probability >= Likely ? Likelihood.Likely
        : probability < Unlikely ? Likelihood.Unlikely
        : Likelihood.Uncertain;
}
