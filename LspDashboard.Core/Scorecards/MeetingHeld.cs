using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Scorecards;

/// <summary>A meeting with the body that meets.</summary>
public sealed record MeetingHeld(Meeting Meeting, Body Body)
{
    /// <summary>"the Executive", by its name on the day.</summary>
    public string Who => Body.Name.StartsWith("The ", StringComparison.Ordinal) ? "the " + Body.Name[4..] : "the " + Body.Name;

    /// <summary>"the Executive met on 20 May 2010".</summary>
    public string Met => $"{Who} met on {FigureText.Date(Meeting.On)}";
}
