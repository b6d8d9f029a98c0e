using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Publishing;
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
    /// <summary>As they were called on the day; closed ones too.</summary>
    public IReadOnlyList<Body> Bodies { get; init; } = [];
    public IReadOnlyList<Partner> Partners { get; init; } = [];

    /// <summary>Which body's work went to which by the day.</summary>
    public IReadOnlyList<BodySuccession> BodySuccessions { get; init; } = [];

    /// <summary>In order, priorities too.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Of every day; what is shown is as it was on this one already.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];
    public IReadOnlyList<FormerPlacement> FormerPlacements { get; init; } = [];

    /// <summary>Those that count on the day, by indicator and first period.</summary>
    public IReadOnlyList<RebaseNote> Rebases { get; init; } = [];

    /// <summary>Owners' words handed in or agreed by the day; drafts are nobody's facts.</summary>
    public IReadOnlyList<Commentary> Commentaries { get; init; } = [];

    /// <summary>Those known on the day.</summary>
    public IReadOnlyList<PlannedAction> Actions { get; init; } = [];

    /// <summary>All that was said by the day of how far actions are.</summary>
    public IReadOnlyList<ActionProgress> ActionProgress { get; init; } = [];
    public IReadOnlyList<ActionMilestone> ActionMilestones { get; init; } = [];

    public IReadOnlyList<Risk> Risks { get; init; } = [];

    /// <summary>Every score given by the day.</summary>
    public IReadOnlyList<RiskScore> RiskScores { get; init; } = [];

    /// <summary>What actions are for, and risks about.</summary>
    public IReadOnlyList<DeliveryLink> DeliveryLinks { get; init; } = [];

    /// <summary>Those of today: who contributed on an earlier day is in the history of changes.</summary>
    public IReadOnlyList<Contributor> Contributors { get; init; } = [];

    /// <summary>Decided by the day, also those that have ended.</summary>
    public IReadOnlyList<Holding> Holdings { get; init; } = [];

    /// <summary>All that are in the calendar and not called off by the day, also those to come; by date.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>What was noted and decided by the day and not withdrawn by it, in the order it was written.</summary>
    public IReadOnlyList<Minute> Minutes { get; init; } = [];

    /// <summary>Those that stand today, of figures that were known by the day; the latest first.</summary>
    public IReadOnlyList<StandingPack> Packs { get; init; } = [];
}
