using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Joins facts and rules into a scorecard: a function of its arguments only.</summary>
public static class ScorecardBuilder
{
    /// <param name="facts">What was known.</param>
    /// <param name="period">The reporting period asked for; null for the partnership's current one.</param>
    /// <param name="method">The thresholds.</param>
    public static Scorecard Build(PartnershipFacts facts, ReportingPeriod? period, Method method)
    {
        var asked = period ?? facts.Partnership.CurrentPeriod;
        var series = facts.Observations.ToLookup(o => (o.IndicatorId, o.AreaId));
        var areasOf = facts.Observations.Select(o => (o.IndicatorId, o.AreaId)).Distinct().ToLookup(k => k.IndicatorId, k => k.AreaId);
        var targets = facts.Targets.ToLookup(t => t.IndicatorId);
        var rebases = facts.Rebases.ToLookup(n => n.IndicatorId);
        var judgements = new Judgements(facts, asked);
        var delivery = new DeliveryBeside(facts, asked);
        var scores = facts.Indicators
            .Where(i => i.IsInUse(asked))
            .Select(i => IndicatorScoring.Score(i, facts.Areas, areasOf[i.Id], a => series[(i.Id, a)], targets[i.Id], rebases[i.Id], asked, method))
            .ToList();
        scores = ScoreFlags.Add(scores, a => series[a], facts, asked, method).ConvertAll(judgements.Beside).ConvertAll(delivery.Beside);
        var byTheme = scores.ToLookup(s => s.Indicator.ThemeId);
        var themes = facts.Themes
            .Select(t => new ThemeScore(t, RollUpOf(byTheme[t.Id], method), byTheme[t.Id].ToList()))
            .Where(t => t.Indicators.Count > 0)
            .Select(judgements.Beside)
            .ToList();
        return judgements.Beside(new Scorecard(facts.Partnership, asked, facts.AsKnown, method, RollUpOf(scores, method), themes, scores));
    }

    /// <summary>The ratings alone, as they count: without what only flags and pages ask for, such as other places' figures.</summary>
    /// <param name="facts">What was known.</param>
    /// <param name="indicators">Those asked about.</param>
    /// <param name="method">The thresholds.</param>
    /// <returns>Of those in use in the current period, in the order of <see cref="PartnershipFacts.Indicators"/>.</returns>
    public static IReadOnlyList<IndicatorScore> Ratings(PartnershipFacts facts, IReadOnlySet<int> indicators, Method method)
    {
        var asked = facts.Partnership.CurrentPeriod;
        var series = facts.Observations.Where(o => indicators.Contains(o.IndicatorId)).ToLookup(o => (o.IndicatorId, o.AreaId));
        var targets = facts.Targets.ToLookup(t => t.IndicatorId);
        var rebases = facts.Rebases.ToLookup(n => n.IndicatorId);
        var judgements = new Judgements(facts, asked);
        return facts.Indicators.Where(i => indicators.Contains(i.Id) && i.IsInUse(asked))
            .Select(i => judgements.Beside(IndicatorScoring.Score(i, facts.Areas, [], a => series[(i.Id, a)], targets[i.Id], rebases[i.Id], asked, method)))
            .ToList();
    }

    /// <summary>The rated ones among them, rolled up with equal weights (METHOD section 4).</summary>
    internal static RollUp RollUpOf(IEnumerable<IndicatorScore> scores, Method method) => RollUpRule.Of(scores
        .Where(s => s.Indicator.IsRated)
        .Select(s => new RollUpItem(s.Standing.Rating, 1, s.IsStale, s.Actual is not null, s.Standing.Person is not null)), method.RollUp);
}
