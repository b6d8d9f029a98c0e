using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Chasing;

/// <summary>A reminder as text to copy into an email: what is late first, then what is due, then what is coming; then words and actions.</summary>
public static class Reminder
{
    /// <param name="partnership">Who asks.</param>
    /// <param name="dues">Of one partner.</param>
    /// <param name="asKnown">The day it is written on.</param>
    public static string Of(Partnership partnership, PartnerDues dues, DateOnly asKnown)
    {
        var lines = new List<string> { $"{partnership.Name}: {(dues.Also.IsNothing ? "figures" : "what")} we are waiting for from {dues.Name}, {FigureText.Date(asKnown)}" };
        Add("Late", DueState.Late, f => $"was due on {FigureText.Date(f.Due)}");
        Add("Due", DueState.Due, f => $"please send by {FigureText.Date(f.Due)}");
        Add("Coming", DueState.Coming, f => $"by {FigureText.Date(f.Due)}");
        var hasFigures = lines.Count > 1;
        Say("Words wanted", dues.Also.Words.Select(s => $"{s.Indicator.Code} {s.Indicator.Title}: {(s.Delivery.Words.Standing == WordsStanding.Missing ? "were due on" : "please write by")} {FigureText.Date(s.Delivery.Words.DueBy)}"));
        Say("Actions past their day", dues.Also.Actions.Select(a => $"{a.Action.What}: {(a.Slipped is { IsMilestone: true } step ? $"“{step.What}” " : "")}was due on {FigureText.Date(a.Slipped!.Value.DueOn)}"));
        if (lines.Count == 1) return lines[0] + "\n\nNothing: thank you.\n";
        if (hasFigures) lines.Add("\nPlease fill in the template, or send the figures as you have them, and say which are provisional.");
        if (!dues.Also.IsNothing) lines.Add("\nPlease write what happened, why and what is done about it, and say how far the actions are.");
        lines.Add("");
        return string.Join('\n', lines);

        void Add(string heading, DueState state, Func<DueFigure, string> when) =>
            Say(heading, dues.Figures.Where(f => f.State == state).Select(f => $"{f.Indicator.Code} {f.Indicator.Title}, {f.Period.Label}: {when(f)}"));

        void Say(string heading, IEnumerable<string> each)
        {
            var all = each.Select(e => "- " + e).ToList();
            if (all.Count > 0) lines.AddRange(all.Prepend($"\n{heading}"));
        }
    }
}
