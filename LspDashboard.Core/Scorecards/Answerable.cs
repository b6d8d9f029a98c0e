using LspDashboard.Core.Accountability;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a theme, a body or a partner answers for on one day, how that does, and what it owes.</summary>
/// <param name="Name">As it was called on the day.</param>
/// <param name="Card">Of its indicators alone.</param>
/// <param name="Outcomes">Those it answers for; of a theme those its indicators tell of.</param>
/// <param name="Actions">Its open ones, the one with the earliest step first; of a theme those for its indicators.</param>
/// <param name="Risks">Its open ones, the greatest first; of a theme those to its indicators.</param>
public sealed record Answerable(string Name, Scorecard Card, IReadOnlyList<OutcomeAccount> Outcomes, IReadOnlyList<ActionState> Actions, IReadOnlyList<RiskState> Risks)
{
    /// <summary>The first day on which it answers for nothing any more; null where that has not come.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>What its work went to: the id and the name of each.</summary>
    public IReadOnlyList<(int Id, string Name)> FollowedBy { get; init; } = [];

    /// <summary>The rating that counts: of a theme a person's where one holds, else the rolled-up one.</summary>
    public StandingRating Standing { get; init; } = Card.Standing;

    /// <summary>The indicators whose owner's words are wanted for the period, those too late first.</summary>
    public IReadOnlyList<IndicatorScore> WordsWanted =>
        [.. Card.Indicators.Where(s => s.Delivery.Words.Standing is WordsStanding.Due or WordsStanding.Missing).OrderByDescending(s => s.Delivery.Words.Standing)];

    /// <summary>The indicators whose return was not in by its due day.</summary>
    public IReadOnlyList<IndicatorScore> Overdue => [.. Card.Indicators.Where(s => s.Flags.Any(f => f.Kind == FlagKind.Overdue))];

    public int Slipped => Actions.Count(a => a.Slipped is not null);
}
