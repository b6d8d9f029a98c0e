using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>The sentence at the top of the page, made from the scorecard and true of it.</summary>
/// <param name="Finding">How many are on plan.</param>
/// <param name="Detail">Which is furthest behind, and what cannot be said.</param>
public sealed record Headline(string Finding, string Detail)
{
    public static Headline Of(Scorecard scorecard)
    {
        if (!scorecard.Partnership.UsesRatings) return InWords(scorecard);
        var green = scorecard.Indicators.Count(i => i.Indicator.IsRated && !i.IsLeftOut && i.Standing.Rating == RagRating.Green);
        var rated = scorecard.Overall.Rated;
        if (rated == 0) return new($"No indicator can be rated for {scorecard.Period.Label}.", Missing(scorecard.Overall));
        var finding = green == rated
            ? rated == 1 ? "The one rated indicator is on plan." : $"All {FigureText.Word(rated)} rated indicators are on plan."
            : rated == 1 ? "The one rated indicator is behind plan."
            // A judged Green says nothing of the plan.
            : $"{Capital(FigureText.Word(green))} of {FigureText.Word(rated)} rated indicators {(green == 1 ? "is" : "are")} {(scorecard.Overall.ByJudgement > 0 ? "Green" : "on plan")}.";
        var worst = Exceptions.BehindPlan(scorecard).Take(2).Select(i => Title(i.Indicator.Title)).ToList();
        var detail = worst.Count switch
        {
            0 => "",
            1 => $"Furthest behind: {worst[0]}. ",
            _ => $"Furthest behind: {worst[0]}, then {worst[1]}. ",
        };
        return new(finding, (detail + Missing(scorecard.Overall)).Trim());
    }

    private static Headline InWords(Scorecard scorecard)
    {
        var said = AgainstPlan.Summary(scorecard.Indicators);
        var worst = Exceptions.BehindPlan(scorecard).Take(2).Select(i => Title(i.Indicator.Title)).ToList();
        return new(said.Length == 0 ? $"Nothing can be set against a plan for {scorecard.Period.Label}." : Capital(said) + ".", worst.Count == 0 ? "" : $"Furthest behind: {string.Join(", then ", worst)}.");
    }

    private static string Missing(RollUp overall)
    {
        var parts = new List<string>();
        if (overall.Stale > 0) parts.Add(overall.Stale == 1 ? "one figure is stale" : $"{FigureText.Word(overall.Stale)} figures are stale");
        if (overall.WithoutData > 0) parts.Add(overall.WithoutData == 1 ? "one indicator has no data" : $"{FigureText.Word(overall.WithoutData)} indicators have no data");
        if (overall.ByJudgement > 0) parts.Add(overall.ByJudgement == 1 ? "one is rated by judgement" : $"{FigureText.Word(overall.ByJudgement)} are rated by judgement");
        return parts.Count switch
        {
            0 => "",
            1 => Capital(parts[0]) + ".",
            _ => $"{Capital(string.Join(", ", parts.SkipLast(1)))}, and {parts[^1]}.",
        };
    }

    // Titles begin with a capital of their own; inside a sentence it goes, unless the next letter is one too (CO2, NEET, GDP).
    private static string Title(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
