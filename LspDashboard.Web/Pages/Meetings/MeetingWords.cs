using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.Meetings;

/// <summary>Meetings and what was written at them in a line for people.</summary>
internal static class MeetingWords
{
    /// <summary>"The Board meets next on 15 July 2010; its papers go out by 8 July 2010."</summary>
    public static string Next(MeetingRegister register) => register.Next is not { } next ? "No meeting is in the calendar from here on."
        : $"{The(register.BodyName(next))} meets {(next.On == register.Day ? "today" : $"next on {FigureText.Date(next.On)}")}{Papers(next, register.Day)}.";

    /// <summary>"papers by 8 July 2010", "papers went out on 8 July 2010"; empty where nobody says.</summary>
    public static string PapersBy(Meeting meeting, DateOnly day) => meeting.PapersOutOn is { } papers ? $"papers {(papers < day ? "went out on" : "by")} {FigureText.Date(papers)}" : "";

    /// <summary>"two decisions, one note"; empty where nothing was written.</summary>
    public static string Written(IEnumerable<Minute> minutes)
    {
        var all = minutes.ToList();
        var parts = new[] { Count(all, MinuteKind.Decision, "decision"), Count(all, MinuteKind.Note, "note") }.Where(p => p.Length > 0);
        return string.Join(", ", parts);
    }

    private static string Papers(Meeting next, DateOnly day) => next.PapersOutOn is not { } papers ? ""
        : papers < day ? $"; its papers went out on {FigureText.Date(papers)}" : $"; its papers go out by {FigureText.Date(papers)}";

    private static string Count(List<Minute> minutes, MinuteKind kind, string word) => minutes.Count(m => m.Kind == kind) switch
    {
        0 => "",
        1 => $"one {word}",
        var many => $"{FigureText.Word(many)} {word}s",
    };

    // "Board" is what people call it; a name that begins with "The" has its article.
    private static string The(string body) => body.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? body : "The " + body;
}
