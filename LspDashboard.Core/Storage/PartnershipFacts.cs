using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>
/// All that is known of one partnership on one day, read in a fixed number of queries: what a scorecard is worked out from.
/// </summary>
/// <param name="Partnership">With its area.</param>
/// <param name="AsKnown">The day, inclusive.</param>
/// <param name="Themes">In the partnership's order.</param>
/// <param name="Indicators">In order, with theme, body, partner and outcome.</param>
/// <param name="Targets">Those in effect on the day, earliest first.</param>
/// <param name="Observations">Every revision known on the day, in order of indicator, area and revision.</param>
/// <param name="Areas">By id.</param>
/// <param name="Judgements">Those given by the day, in the order they were; also those withdrawn, since or before.</param>
public sealed record PartnershipFacts(
    Partnership Partnership,
    DateOnly AsKnown,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Observation> Observations,
    IReadOnlyDictionary<int, Area> Areas,
    IReadOnlyList<Judgement> Judgements)
{
    /// <summary>All, also those that have closed.</summary>
    public IReadOnlyList<Body> Bodies { get; init; } = [];

    /// <summary>All, also those that have left.</summary>
    public IReadOnlyList<Partner> Partners { get; init; } = [];

    /// <summary>All, with the priorities they stand under.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Those of today: who contributed on an earlier day is in the history of changes.</summary>
    public IReadOnlyList<Contributor> Contributors { get; init; } = [];

    /// <summary>Decided by the day, also those that have ended.</summary>
    public IReadOnlyList<Holding> Holdings { get; init; } = [];
}
