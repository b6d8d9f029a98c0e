using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>Some of a scorecard's indicators as a scorecard of their own: a theme's, a body's, a partner's.</summary>
public static class CardPart
{
    /// <param name="card">The whole.</param>
    /// <param name="indicators">The ids of those to keep.</param>
    /// <returns>Rolled up anew by METHOD section 4; a person's rating of the whole is not one of the part.</returns>
    public static Scorecard Of(Scorecard card, IReadOnlySet<int> indicators)
    {
        var kept = card.Indicators.Where(s => indicators.Contains(s.Indicator.Id)).ToList();
        var overall = ScorecardBuilder.RollUpOf(kept, card.Method);
        return card with
        {
            Indicators = kept,
            Themes = [.. card.Themes.Select(t => t with { Indicators = [.. t.Indicators.Where(s => indicators.Contains(s.Indicator.Id))] }).Where(t => t.Indicators.Count > 0)],
            Overall = overall,
            Standing = new StandingRating(overall.Rating, overall.Rating, null),
            Judgements = [],
        };
    }
}
