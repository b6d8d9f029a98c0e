using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What is asked of the meeting, and what became of what was decided before.</summary>
internal static class DecisionsSection
{
    public static PackSection Of(PackMatter matter, PackTemplate template)
    {
        // All that is asked beside an exception, so that a reader who takes only this part misses none.
        var asked = matter.Agenda.Items.Where(i => i.NeedsDecision || template.Depth != PackDepth.Brief).SelectMany(i => i.Asks.Select(a => $"{Name(i)}: {a}")).ToList();
        List<PackBlock> blocks = asked.Count == 0
            ? [new PackText("Nothing is asked of the meeting.", PackTone.Lead)]
            : [new PackText("What is asked of the meeting:", PackTone.Lead), new PackList(asked, IsNumbered: true)];
        blocks.AddRange(Followed(matter));
        return new(PackSectionKind.Decisions, PackWords.Of(PackSectionKind.Decisions), blocks, []);
    }

    private static string Name(BoardItem item) => item.Score is { } score ? $"{score.Indicator.Code} {item.Title}" : item.Title;

    private static IEnumerable<PackBlock> Followed(PackMatter matter)
    {
        if (matter.Meeting is not { } meeting) yield break;
        var earlier = EarlierDecisions.Before(meeting.Meeting, matter.Facts.Meetings, matter.Facts.Minutes);
        var followed = DecisionFollowed.All(earlier, matter.Facts.Bodies, matter.Card);
        if (matter.Themes.Count > 0) followed = [.. followed.Where(f => f.Score is not null || f.Decision.Minute.IndicatorId is null)];
        if (followed.Count == 0) yield return new PackText("Nothing that was decided before is to be followed up.");
        else
            yield return new PackTable("Decided before, and what became of it", [new("Decision", Share: 4), new("By", Share: 2), new("Since", Share: 3), new("What is being done", Share: 3)],
                [.. followed.Select(f => (IReadOnlyList<PackCell>)[new(About(f) + f.Decision.Minute.Text), new(Capital(f.Decision.By)), new(f.Figure.Length > 0 ? f.Figure : "—"), new(Doing(f, matter.Facts.AsKnown))])]);
    }

    private static string About(DecisionFollowed followed) => followed.Score is { } score ? $"{score.Indicator.Title}: " : "";

    private static string Doing(DecisionFollowed followed, DateOnly day) => followed.Actions.Count == 0 ? "No action is recorded."
        : string.Join(" ", followed.Actions.Select(a => a.Next is { } step ? $"{step.What}, {DeliveryWords.By(step, day)}." : $"{a.Action.What}: {DeliveryWords.Of(a.Status).ToLowerInvariant()}."));

    private static string Capital(string text) => text.StartsWith("by ", StringComparison.Ordinal) ? char.ToUpperInvariant(text[3]) + text[4..] : char.ToUpperInvariant(text[0]) + text[1..];
}
