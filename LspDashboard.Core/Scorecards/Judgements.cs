using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Puts persons' ratings beside the computed ones of a scorecard, METHOD section 4.</summary>
internal sealed class Judgements(PartnershipFacts facts, ReportingPeriod asked)
{
    /// <summary>The indicator with the rating that counts, and the flag that goes with it.</summary>
    public IndicatorScore Beside(IndicatorScore score)
    {
        var standing = Standing(score.Rating.Rating, j => j.IndicatorId == score.Indicator.Id);
        if (standing.Person is null || !score.Indicator.IsRated) return score;
        // Why it is to be looked at is now the person's reason; other flags tell of the figures and stay.
        var flags = score.Flags.Where(f => f.Kind != FlagKind.Underperforming);
        if (standing.Rating is RagRating.AmberRed or RagRating.Red) flags = flags.Prepend(Judged(standing));
        return score with { Standing = standing, Flags = flags.ToList() };
    }

    private static Flag Judged(StandingRating standing) => new(
        FlagKind.Underperforming,
        standing.Rating == RagRating.Red ? FlagSeverity.Serious : FlagSeverity.Warning,
        JudgementWords.Why(standing),
        new(standing.Person!.On, standing.Person.Period),
        FlagWorking.Of("A person rated it Amber/Red or Red; the computed rating stands beside it."));

    public ThemeScore Beside(ThemeScore theme) => theme with { Standing = Standing(theme.RollUp.Rating, j => j.ThemeId == theme.Theme.Id) };

    /// <summary>The scorecard with the partnership's own.</summary>
    public Scorecard Beside(Scorecard scorecard) => scorecard with { Standing = Standing(scorecard.Overall.Rating, j => j.IsOverall), Judgements = facts.Judgements };

    private StandingRating Standing(RagRating computed, Func<Judgement, bool> isAbout) => StandingRating.Of(
        computed,
        StandingJudgement.Of(facts.Judgements.Where(isAbout), asked, facts.AsKnown) is { } stands ? [StandingJudgement.Person(stands)] : [],
        asked, facts.AsKnown);
}
