using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>One page: how many are on plan, what matters, how it stands overall and by theme, and what changed.</summary>
internal static class StorySection
{
    // More than these are on the page, not in a summary.
    private const int MostChanges = 8;

    public static PackSection Of(PackMatter matter)
    {
        var (card, movement) = (matter.Card, matter.Movement);
        var story = Story.Of(card);
        var blocks = new List<PackBlock> { new PackText(story.Finding, PackTone.Lead) };
        if (story.Detail.Length > 0) blocks.Add(new PackText(story.Detail));
        if (card.Partnership.UsesRatings) blocks.Add(new PackRating(Whole(matter), card.Standing.Rating, Note(card.Overall, card.Standing.Person is null)));
        blocks.Add(Themes(card));
        if (movement.Changes.Count > 0)
        {
            blocks.Add(new PackText($"What changed {movement.Since}:"));
            blocks.Add(new PackList([.. movement.Changes.OrderByDescending(c => c.IsRatingChange).Take(MostChanges).Select(c => Line(c, card.Partnership.UsesRatings))]));
        }
        return new(PackSectionKind.Story, PackWords.Of(PackSectionKind.Story), blocks, []);
    }

    private static string Whole(PackMatter matter) => matter.Themes.Count == 0 ? "The partnership overall" : matter.Card.Themes.Count == 1 ? matter.Card.Themes[0].Theme.Name : "These themes together";

    private static PackTable Themes(Scorecard card) => card.Partnership.UsesRatings
        ? new("How each theme stands", [new("Theme", Share: 3), new("Rating", Share: 2), new("Rated", Share: 4)],
            [.. card.Themes.Select(t => (IReadOnlyList<PackCell>)[new(t.Theme.Name), PackCells.Rating(t.Standing.Rating), new(Note(t.RollUp, t.Standing.Person is null))])])
        : new("How each theme stands", [new("Theme", Share: 3), new("Against plan", Share: 4)],
            [.. card.Themes.Select(t => (IReadOnlyList<PackCell>)[new(t.Theme.Name), new(AgainstPlan.Summary(t.Indicators) is { Length: > 0 } said ? said : "nothing to set against a plan")])]);

    private static string Note(RollUp rollUp, bool isComputed) => rollUp.Total == 0 ? "context only"
        : string.Join(" · ", new[] { Sentences.Coverage(rollUp), isComputed ? "" : "by judgement", Sentences.Cap(rollUp) }.Where(t => t.Length > 0));

    private static string Line(IndicatorMovement change, bool usesRatings)
    {
        var (now, before) = (change.Now, change.Before);
        var figure = now.Actual is { } actual ? $"{FigureText.Of(now.Indicator, actual.Value)} in {actual.Period.Label}" : "no figure";
        var was = before?.Actual is { } then && (then.Value != now.Actual?.Value || then.Period != now.Actual?.Period) ? $", after {FigureText.Of(now.Indicator, then.Value)} in {then.Period.Label}" : "";
        var rated = usesRatings && change.IsRatingChange ? $"; {RatingWords.Of(before!.Standing.Rating)}, now {RatingWords.Of(now.Standing.Rating)}" : "";
        return $"{now.Indicator.Code} {now.Indicator.Title}: {figure}{was}{rated}.";
    }
}
