using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Chasing;

/// <summary>A reminder as text to copy into an email: what is late first, then what is due, then what is coming.</summary>
public static class Reminder
{
    /// <param name="partnership">Who asks.</param>
    /// <param name="dues">Of one partner.</param>
    /// <param name="asKnown">The day it is written on.</param>
    public static string Of(Partnership partnership, PartnerDues dues, DateOnly asKnown)
    {
        var lines = new List<string> { $"{partnership.Name}: figures we are waiting for from {dues.Name}, {FigureText.Date(asKnown)}" };
        Add("Late", DueState.Late, f => $"was due on {FigureText.Date(f.Due)}");
        Add("Due", DueState.Due, f => $"please send by {FigureText.Date(f.Due)}");
        Add("Coming", DueState.Coming, f => $"by {FigureText.Date(f.Due)}");
        if (lines.Count == 1) return lines[0] + "\n\nNothing: thank you.\n";
        lines.Add("\nPlease fill in the template, or send the figures as you have them, and say which are provisional.\n");
        return string.Join('\n', lines);

        void Add(string heading, DueState state, Func<DueFigure, string> when)
        {
            var figures = dues.Figures.Where(f => f.State == state).ToList();
            if (figures.Count == 0) return;
            lines.Add($"\n{heading}");
            lines.AddRange(figures.Select(f => $"- {f.Indicator.Code} {f.Indicator.Title}, {f.Period.Label}: {when(f)}"));
        }
    }
}
