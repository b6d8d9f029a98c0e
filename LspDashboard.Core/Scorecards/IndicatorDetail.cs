using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>One indicator as its own page shows it.</summary>
/// <param name="Partnership">Whose it is.</param>
/// <param name="Period">The reporting period asked for.</param>
/// <param name="AsKnown">The as-known date.</param>
/// <param name="Score">The indicator on the scorecard.</param>
/// <param name="Revisions">Every observation of its own area known on the day, latest period and revision first.</param>
/// <param name="Targets">Every target in effect on the day, earliest first.</param>
/// <param name="Proxies">The indicators that stand in for it.</param>
/// <param name="Headline">The indicator it stands in for.</param>
public sealed record IndicatorDetail(
    Partnership Partnership,
    ReportingPeriod Period,
    DateOnly AsKnown,
    IndicatorScore Score,
    IReadOnlyList<Observation> Revisions,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<IndicatorScore> Proxies,
    IndicatorScore? Headline)
{
    /// <summary>Every rating of it by judgement given up to the day, in the order they were given.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>Who answers for it, contributes, owns it.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>Trend, gap, second opinion and how the forecast was made.</summary>
    public required IndicatorAnalysis Analysis { get; init; }

    /// <summary>The periods whose figure is not what was first reported.</summary>
    public IReadOnlySet<ReportingPeriod> Restated { get; init; } = new HashSet<ReportingPeriod>();

    /// <summary>What bent the series or its plan, earliest first.</summary>
    public IReadOnlyList<IndicatorEvent> Events { get; init; } = [];

    /// <summary>What meetings noted and decided about it, in the order it was written.</summary>
    public IReadOnlyList<MinuteHeld> Minutes { get; init; } = [];
}
