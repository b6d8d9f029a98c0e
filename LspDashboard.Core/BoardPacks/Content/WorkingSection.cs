using System.Globalization;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>How the partnership works together: whether everything has somebody who answers, acts in time and sends in time; body by body.</summary>
internal static class WorkingSection
{
    public static PackSection Of(PackMatter matter)
    {
        var facts = matter.Facts;
        var map = AccountabilityReader.Map(facts, matter.Card.Period);
        var actions = ActionState.All(facts.Actions, facts.ActionProgress, facts.ActionMilestones, facts.DeliveryLinks, facts.AsKnown).Where(a => a.IsOpen).ToList();
        var dues = ChaseList.Of(facts).Select(d => d.Timeliness).ToList();
        var (owned, sent) = (map.Outcomes.Count - map.Orphans.Count, dues.Sum(t => t.Total));
        var slipped = actions.Count(a => a.Slipped is not null);
        List<string> lines =
        [
            map.Outcomes.Count == 0 ? "No outcome is recorded." : owned == map.Outcomes.Count ? $"Every outcome has a body that answers for it ({Number(owned)} of {Number(owned)})." : $"{Number(owned)} of {Number(map.Outcomes.Count)} outcomes have a body that answers for them; {FigureText.Word(map.Orphans.Count)} {(map.Orphans.Count == 1 ? "has" : "have")} none.",
            actions.Count == 0 ? "No action is open." : slipped == 0 ? $"Every open action is in time ({Number(actions.Count)} of {Number(actions.Count)})." : $"{Number(slipped)} of {Number(actions.Count)} open actions {(slipped == 1 ? "has" : "have")} slipped.",
        ];
        if (sent > 0) lines.Add($"{Number(dues.Sum(t => t.InTime))} of {Number(sent)} figures due in the last two years came in time.");
        var bodies = map.Bodies.Where(b => b.Kind == BodyKind.ThematicPartnership).Select(b => Row(b, map.Of(b), matter, actions)).OfType<IReadOnlyList<PackCell>>().ToList();
        PackBlock[] table = bodies.Count == 0 ? [] : [new PackTable("What each body answers for", [new("Body", Share: 4), new("Outcomes", IsNumber: true), new("Indicators", IsNumber: true), new("Behind plan", IsNumber: true), new("Actions slipped", IsNumber: true)], bodies)];
        PackBlock[] whole = matter.Themes.Count == 0 ? [] : [new PackText("Of the whole partnership, not of these themes alone.", PackTone.Quiet)];
        return new(PackSectionKind.Working, PackWords.Of(PackSectionKind.Working), [.. whole, new PackList(lines), .. table], []);
    }

    private static IReadOnlyList<PackCell>? Row(Body body, Accountability.BodyAccount account, PackMatter matter, List<ActionState> actions)
    {
        var ids = account.LeadsIndicators.Concat(account.HoldsIndicators).Select(i => i.Indicator.Id).ToHashSet();
        var outcomes = account.Leads.Concat(account.Holds).Select(o => o.Outcome.Id).ToHashSet();
        if (ids.Count + outcomes.Count == 0) return null;
        var behind = matter.Agenda.Items.Count(i => i.Kind is BoardItemKind.Red or BoardItemKind.AmberRed && i.Score is { } score && ids.Contains(score.Indicator.Id));
        var slipped = actions.Count(a => a.Slipped is not null && a.Links.Any(l => (l.IndicatorId is { } i && ids.Contains(i)) || (l.OutcomeId is { } o && outcomes.Contains(o))));
        return [new(body.Name), Cell(outcomes.Count), Cell(ids.Count), Cell(behind), Cell(slipped)];
    }

    private static PackCell Cell(int count) => new(Number(count), count);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
