using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>What the map says, in a sentence or two.</summary>
public static class AccountabilityFinding
{
    /// <summary>"Four outcomes have no thematic partnership that answers for them."</summary>
    public static string Of(AccountabilityMap map) => (map.Outcomes.Count, map.Orphans.Count, Loose(map)) switch
    {
        (0, _, 0) when map.Loose.Count == 0 => "There is nothing to answer for yet.",
        (0, _, 0) => "Every indicator has a body that answers for it.",
        (_, 0, 0) => "Every outcome has a body that answers for it.",
        (_, 0, 1) => "One indicator has no thematic partnership that answers for it.",
        (_, 0, var loose) => $"{FigureText.Word(loose, capital: true)} indicators have no thematic partnership that answers for them.",
        (_, 1, _) => "One outcome has no thematic partnership that answers for it.",
        (_, var orphans, _) => $"{FigureText.Word(orphans, capital: true)} outcomes have no thematic partnership that answers for them.",
    };

    /// <summary>"Good Connections (NI 167, NI 175, NI 168), ...": those that are orphans, with their indicators.</summary>
    public static string Detail(AccountabilityMap map)
    {
        if (map.Orphans.Count > 0) return AccountabilityWords.List(map.Orphans.Select(o => o.Outcome.Name + Codes(o))) + ".";
        var overdue = map.Outcomes.Count(o => o.Ownership.Answers.IsReviewOverdue) + map.Loose.Count(i => i.Ownership.Answers.IsReviewOverdue);
        if (overdue > 0) return $"{FigureText.Word(overdue, capital: true)} {(overdue == 1 ? "decision" : "decisions")} of a body to hold {(overdue == 1 ? "one" : "them")} itself {(overdue == 1 ? "is" : "are")} overdue for review.";
        return map is { Outcomes.Count: 0, Loose.Count: > 0 } ? "No outcomes of a strategy are entered yet." : "";
    }

    // A code is not broken over two lines.
    private static string Codes(OutcomeAccount outcome) =>
        outcome.Indicators.Count == 0 ? "" : $" ({string.Join(", ", outcome.Indicators.Select(i => i.Indicator.Code.Replace(' ', '\u00A0')))})";

    private static int Loose(AccountabilityMap map) => map.Loose.Count(i => i.Ownership.State == AccountabilityState.Orphan);
}
