using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a theme, a body or a partner answers for, in sentences.</summary>
public static class AnswerableWords
{
    /// <summary>After its name: "answers for two outcomes and eight indicators.", "closed on 1 April 2010."</summary>
    /// <param name="part">What it answers for.</param>
    /// <param name="verb">"gathers", "answers for", "owns".</param>
    public static string Extent(Answerable part, string verb)
    {
        var closed = part.ClosedOn is { } day ? $"closed on {FigureText.Date(day)}" : "";
        var things = new List<string>();
        if (part.Outcomes.Count > 0) things.Add(Counted(part.Outcomes.Count, "outcome"));
        if (part.Card.Indicators.Count > 0) things.Add(Counted(part.Card.Indicators.Count, "indicator"));
        if (things.Count > 0) return $"{(closed.Length > 0 ? closed + ", and still " : "")}{verb} {AccountabilityWords.List(things)}.";
        return closed.Length > 0 ? closed + "." : $"{verb} nothing yet.";
    }

    /// <summary>What it owes: "The owner's words are wanted on two indicators, and one action has slipped."; says so where it owes nothing.</summary>
    public static string Owes(Answerable part)
    {
        var parts = new List<string>();
        if (part.Overdue.Count > 0) parts.Add($"{FigureText.Word(part.Overdue.Count)} {(part.Overdue.Count == 1 ? "figure is" : "figures are")} late");
        if (part.WordsWanted.Count > 0) parts.Add($"the owner's words are wanted on {Counted(part.WordsWanted.Count, "indicator")}");
        if (part.Slipped > 0) parts.Add($"{Counted(part.Slipped, "action")} {(part.Slipped == 1 ? "has" : "have")} slipped");
        if (parts.Count == 0) return "Nothing is late.";
        var text = AccountabilityWords.List(parts);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Counted(int count, string thing) => $"{FigureText.Word(count)} {thing}{(count == 1 ? "" : "s")}";
}
