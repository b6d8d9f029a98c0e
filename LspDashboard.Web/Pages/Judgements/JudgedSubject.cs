using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Judgements;

/// <summary>What a rating page is about: an indicator, a theme or the partnership overall, as it stands.</summary>
/// <param name="Title">For the heading.</param>
/// <param name="Name">Inside a sentence.</param>
/// <param name="IndicatorId">Null for the others.</param>
/// <param name="ThemeId">Null for the others.</param>
/// <param name="Standing">What counts and the computed rating beside it.</param>
/// <param name="Meaning">Of the computed rating.</param>
/// <param name="Judgements">All that were given of it.</param>
/// <param name="WhyNot">Why it cannot be judged; null where it can.</param>
public sealed record JudgedSubject(
    string Title, string Name, int? IndicatorId, int? ThemeId, StandingRating Standing, string Meaning, IReadOnlyList<Judgement> Judgements, string? WhyNot = null)
{
    public static JudgedSubject Of(Scorecard card, IndicatorScore score) => new(
        score.Indicator.Title, score.Indicator.Code, score.Indicator.Id, null, score.Standing, Sentences.Meaning(score),
        card.Judgements.Where(j => j.IndicatorId == score.Indicator.Id).ToList(),
        score.Indicator.IsRated ? null : $"{score.Indicator.Code} is shown as context and is not rated, by choice.");

    public static JudgedSubject Of(Scorecard card, ThemeScore theme) => new(
        theme.Theme.Name, theme.Theme.Name, null, theme.Theme.Id, theme.Standing, Rolled(theme.RollUp), card.Judgements.Where(j => j.ThemeId == theme.Theme.Id).ToList());

    public static JudgedSubject Of(Scorecard card) => new(
        "The partnership overall", "the partnership overall", null, null, card.Standing, Rolled(card.Overall), card.Judgements.Where(j => j.IsOverall).ToList());

    private static string Rolled(RollUp rollUp)
    {
        var words = string.Join("; ", new[] { Sentences.Coverage(rollUp), Sentences.Cap(rollUp) }.Where(t => t.Length > 0));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }
}
