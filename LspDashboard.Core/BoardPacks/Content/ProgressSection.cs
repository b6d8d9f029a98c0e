using LspDashboard.Core.Accountability;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>
/// Each outcome of the strategy, with the parts in which a partnership reports on it: progress against the targets, against the proxies that come sooner,
/// and what is being done. Floor targets that tell of no outcome stand last.
/// </summary>
internal static class ProgressSection
{
    public static PackSection Of(PackMatter matter, PackDepth depth)
    {
        var card = matter.Card;
        var scores = card.Indicators.ToDictionary(s => s.Indicator.Id);
        var actions = ActionState.All(matter.Facts.Actions, matter.Facts.ActionProgress, matter.Facts.ActionMilestones, matter.Facts.DeliveryLinks, matter.Facts.AsKnown);
        var map = AccountabilityReader.Map(matter.Facts, card.Period);
        List<IndicatorScore> Shown(IEnumerable<IndicatorAccount> accounts) => [.. accounts.Select(a => scores.GetValueOrDefault(a.Indicator.Id)).OfType<IndicatorScore>()];

        var parts = map.Outcomes.Select(o => (Outcome: o, Scores: Shown(o.Indicators))).Where(o => o.Scores.Count > 0).Select(o => new PackPart(
            o.Outcome.Priority is { } priority ? $"{priority.Name}: {o.Outcome.Outcome.Name}" : o.Outcome.Outcome.Name,
            [
                new PackText(Who(o.Outcome.Ownership), PackTone.Quiet),
                .. Progress(o.Scores, card, depth),
                Doing(actions.Where(a => a.Links.Any(l => l.OutcomeId == o.Outcome.Outcome.Id || o.Scores.Any(s => s.Indicator.Id == l.IndicatorId))), matter),
            ])).ToList();
        var floors = Shown(map.Loose).Where(s => s.Indicator.Kind == IndicatorKind.FloorTarget).ToList();
        if (floors.Count > 0) parts.Add(new("Other floor targets", [.. Progress(floors, card, depth), Doing(actions.Where(a => a.Links.Any(l => floors.Any(s => s.Indicator.Id == l.IndicatorId))), matter)]));
        return new(PackSectionKind.Progress, PackWords.Of(PackSectionKind.Progress), parts.Count > 0 ? [] : [new PackText("No indicator tells of an outcome yet.", PackTone.Lead)], parts);
    }

    private static string Who(Ownership ownership) =>
        $"{Capital(AccountabilityWords.Of(ownership.Answers))}{(ownership.Contributors.Count > 0 ? $"; {AccountabilityWords.List(ownership.Contributors)} {(ownership.Contributors.Count == 1 ? "contributes" : "contribute")}" : "")}.";

    private static IEnumerable<PackBlock> Progress(List<IndicatorScore> scores, Scorecard card, PackDepth depth)
    {
        var proxies = scores.Where(s => s.Indicator.StandsInForId is not null).ToList();
        var headlines = scores.Except(proxies).ToList();
        if (headlines.Count > 0) yield return IndicatorTables.Of("Progress against the target", headlines, card.Partnership.UsesRatings);
        if (proxies.Count > 0) yield return IndicatorTables.Of("Progress against proxies, which come sooner", proxies, card.Partnership.UsesRatings);
        var alone = headlines.Where(s => s.Indicator.Frequency is not (Frequency.Month or Frequency.Quarter) && !card.Indicators.Any(p => p.Indicator.StandsInForId == s.Indicator.Id)).ToList();
        if (alone.Count > 0) yield return new PackText($"{AccountabilityWords.List(alone.Select(s => s.Indicator.Code))} {(alone.Count == 1 ? "comes" : "come")} once a year and {(alone.Count == 1 ? "has" : "have")} no proxy.", PackTone.Quiet);
        if (depth == PackDepth.Full)
            foreach (var score in headlines.Where(s => s.Series.Count > 1)) yield return PackTrend.Of(score);
    }

    private static PackBlock Doing(IEnumerable<ActionState> actions, PackMatter matter)
    {
        var rows = actions.Select(a => (IReadOnlyList<PackCell>)
        [
            new(a.Action.What), new(matter.Owner(a.Action.OwnerPartnerId, a.Action.OwnerBodyId, a.Action.OwnerRole)), new(FigureText.Date(a.Action.DueOn)), new(Status(a)),
        ]).ToList();
        return rows.Count == 0 ? new PackText("No action is recorded.") : new PackTable("What is being done", [new("Action", Share: 5), new("Owner", Share: 3), new("By", Share: 2), new("How far", Share: 3)], rows);
    }

    private static string Status(ActionState action)
    {
        var said = DeliveryWords.Of(action.Status) + (action is { IsOpen: true, PercentComplete: > 0 } ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {action.PercentComplete}%") : "");
        return action.Slipped is { } step ? $"{said}; “{step.What}” was due on {FigureText.Date(step.DueOn)}" : said;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
