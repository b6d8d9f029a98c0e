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

    /// <summary>"Good Connections (NI 167, NI 175, NI 168), ...": the orphans with their indicators; then each holding whose review is overdue.</summary>
    public static string Detail(AccountabilityMap map)
    {
        var orphans = map.Orphans.Count == 0 ? "" : AccountabilityWords.List(map.Orphans.Select(o => o.Outcome.Name + Codes(o))) + ".";
        var overdue = map.Outcomes.Select(o => (o.Outcome.Name, o.Ownership.Answers))
            .Concat(map.Indicators.Select(i => (i.Indicator.Code, i.Ownership.Answers)).Where(i => !i.Answers.IsThroughOutcome))
            .Where(o => o.Answers.IsReviewOverdue)
            .Select(o => $"{o.Answers.Body!.Name} holds {o.Item1} itself, and should have reviewed that by {FigureText.Date(o.Answers.Holding!.ReviewOn)}.");
        var none = map is { Outcomes.Count: 0, Loose.Count: > 0 } ? "No outcomes of a strategy are entered yet." : "";
        return string.Join(' ', overdue.Prepend(orphans).Append(none).Where(t => t.Length > 0));
    }

    // A code is not broken over two lines.
    private static string Codes(OutcomeAccount outcome) =>
        outcome.Indicators.Count == 0 ? "" : $" ({string.Join(", ", outcome.Indicators.Select(i => i.Indicator.Code.Replace(' ', '\u00A0')))})";

    private static int Loose(AccountabilityMap map) => map.Loose.Count(i => i.Ownership.State == AccountabilityState.Orphan);
}
