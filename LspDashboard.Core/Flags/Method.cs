using LspDashboard.Core.Delivery;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>
/// Every threshold of the method under one version, so that what rated a period can be told later. A change is a new entry of
/// <see cref="All"/>, never an edit of an old one. Constants of published tests (2.66 of XmR, 9.55 of Fingertips) are theirs, and stay with them.
/// </summary>
/// <param name="Version">Printed with every rating.</param>
/// <param name="EffectiveFrom">The first as-known date (UK) it counts for.</param>
/// <param name="Rating">Cuts of an indicator's rating.</param>
/// <param name="RollUp">Cuts of a theme's or partnership's.</param>
/// <param name="Likelihood">Words for probabilities.</param>
/// <param name="Flags">Where flags begin.</param>
public sealed record Method(string Version, DateOnly EffectiveFrom, RatingCuts Rating, RollUpCuts RollUp, LikelihoodCuts Likelihood, FlagThresholds Flags)
{
    /// <summary>Cuts of an action's rating.</summary>
    public ActionCuts Actions { get; init; } = ActionCuts.Current;

    /// <summary>Earliest first.</summary>
    public static IReadOnlyList<Method> All { get; } =
        [new("2026-11", new(2026, 11, 1), RatingCuts.Current, RollUpCuts.Current, LikelihoodCuts.Current, FlagThresholds.Current)];

    public static Method Current => All[^1];

    /// <summary>The version that rates what was known on a day; days before the first version get the first.</summary>
    public static Method InForce(DateOnly asKnown) => InForce(All, asKnown);

    /// <param name="versions">Earliest first, at least one.</param>
    public static Method InForce(IReadOnlyList<Method> versions, DateOnly asKnown) => versions.LastOrDefault(m => m.EffectiveFrom <= asKnown) ?? versions[0];
}
