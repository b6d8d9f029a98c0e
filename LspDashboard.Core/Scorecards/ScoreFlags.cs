using LspDashboard.Core.Accountability;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Adds the flags to the scores of a scorecard, once all of them are known: a headline's depend on its proxies.</summary>
internal static class ScoreFlags
{
    public static List<IndicatorScore> Add(
        IReadOnlyList<IndicatorScore> scores, Func<(int Indicator, int Area), IEnumerable<Observation>> revisions, PartnershipFacts facts, ReportingPeriod asked, Method method)
    {
        var proxies = scores.Where(s => s.Indicator.StandsInForId is not null).ToLookup(s => s.Indicator.StandsInForId!.Value);
        var accountability = new AccountabilityRule(facts.AsKnown, facts.Bodies, facts.Outcomes, facts.Holdings);
        return scores.Select(score =>
        {
            var indicator = score.Indicator;
            var (raised, cleared) = FigureFlags.Of(score.FlagQuestion, score.Outlook);
            var standing = StandingFlags.Of(
                indicator, score.Target, score.Actual?.Period, revisions((indicator.Id, indicator.AreaId)), asked, facts.AsKnown, score.Difference, proxies[indicator.Id].Any(), method.Flags);
            var warnings = score.Actual?.Period.EndMonth >= asked.EndMonth ? [] : proxies[indicator.Id]
                .Select(p => StandingFlags.OfProxy(score.Actual?.Period, p.FlagQuestion)).OfType<Flag>().Take(1);
            var answers = accountability.Of(indicator);
            var orphan = StandingFlags.OfOwner(answers);
            return score with { Flags = raised.Concat(standing).Concat(orphan is null ? [] : [orphan]).Concat(warnings).OrderBy(f => f.Kind).ToList(), Cleared = cleared, Answers = answers };
        }).ToList();
    }
}
