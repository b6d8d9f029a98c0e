using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>The agenda in a sentence, and what its parts are called.</summary>
public static class BoardAgendaWords
{
    /// <summary>The heading of a part: "Red", "At risk".</summary>
    public static string Of(BoardItemKind kind, bool usesRatings = true) => kind switch
    {
        BoardItemKind.Red => usesRatings ? "Red" : "Behind plan",
        BoardItemKind.AmberRed => "Amber/Red",
        BoardItemKind.AtRisk => "At risk",
        BoardItemKind.Deteriorating => "Getting worse",
        BoardItemKind.Orphan => "Nobody answers for it",
        BoardItemKind.Overdue => "Late or old",
        _ => "Exceptionally well",
    };

    /// <summary>What is in a part, in a line under its heading.</summary>
    public static string About(BoardItemKind kind, bool usesRatings = true) => kind switch
    {
        BoardItemKind.Red => usesRatings ? "no progress towards the target, or it was missed" : "set against its plan by the rule of the method",
        BoardItemKind.AmberRed => "well behind plan, or narrowly missed",
        BoardItemKind.AtRisk => "less likely than not to reach its target",
        BoardItemKind.Deteriorating => "a change for the worse that is more than chance",
        BoardItemKind.Orphan => "no failure, but nobody to ask",
        BoardItemKind.Overdue => "nothing can be said until the figure comes",
        _ => "well ahead of plan, and improving",
    };

    /// <summary>"Eight things need the Board." and what they are: "Three are Red, two Amber/Red and three at risk. Three figures are late or old."</summary>
    public static (string Finding, string Detail) Finding(BoardAgenda agenda, string who = "the Board")
    {
        var usesRatings = agenda.Card.Partnership.UsesRatings;
        var need = agenda.Items.Count(i => i.NeedsDecision);
        var finding = need switch
        {
            0 => $"Nothing needs {who}.",
            1 => $"One thing needs {who}.",
            _ => $"{FigureText.Word(need, capital: true)} things need {who}.",
        };
        var parts = agenda.Items.Where(i => i.NeedsDecision).GroupBy(i => i.Kind).Select(g => Counted(g.Key, g.Count(), usesRatings)).ToList();
        var detail = parts.Count == 0 ? "" : Capital(Accountability.AccountabilityWords.List(parts)) + ".";
        var late = agenda.Items.Count(i => i.Kind == BoardItemKind.Overdue);
        if (late > 0) detail += late == 1 ? " One figure is late or old." : $" {FigureText.Word(late, capital: true)} figures are late or old.";
        var well = agenda.Items.Count(i => i.Kind == BoardItemKind.Exceptional);
        if (well > 0) detail += well == 1 ? " One goes exceptionally well." : $" {FigureText.Word(well, capital: true)} go exceptionally well.";
        return (finding, detail.Trim());
    }

    private static string Counted(BoardItemKind kind, int count, bool usesRatings)
    {
        var (number, verb) = (FigureText.Word(count), count == 1 ? "is" : "are");
        return kind switch
        {
            BoardItemKind.Red => $"{number} {verb} {(usesRatings ? "Red" : "behind plan")}",
            BoardItemKind.AmberRed => $"{number} {verb} Amber/Red",
            BoardItemKind.AtRisk => $"{number} {verb} at risk",
            BoardItemKind.Deteriorating => $"{number} {verb} getting worse",
            _ => $"{number} {(count == 1 ? "has" : "have")} nobody to answer for {(count == 1 ? "it" : "them")}",
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
