using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;

namespace LspDashboard.Web.Pages.Meetings;

/// <summary>Who wrote a note or a decision, and when, for people.</summary>
internal static class MinuteWords
{
    /// <summary>"Ann, 20 May 2010"; where the meeting is on another day "Ann, written on 30 June 2010": the day of writing is not that of deciding.</summary>
    public static string Written(Minute minute, Meeting? at) => $"{minute.RecordedBy}, {(at is null || at.On == minute.On ? "" : "written on ")}{FigureText.Date(minute.On)}";
}
