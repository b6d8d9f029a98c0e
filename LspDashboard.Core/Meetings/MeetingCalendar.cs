using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Meetings;

/// <summary>Meetings, and the days by which their papers go out, as a calendar file.</summary>
public static class MeetingCalendar
{
    /// <param name="partnership">Whose calendar.</param>
    /// <param name="meetings">Those that are called off stay in it as cancelled, so that they leave the calendars that have them.</param>
    /// <param name="bodies">Who meets.</param>
    /// <param name="stamp">When it was made, UTC.</param>
    public static string Of(Partnership partnership, IEnumerable<Meeting> meetings, IEnumerable<Body> bodies, DateTimeOffset stamp)
    {
        var names = bodies.ToDictionary(b => b.Id, b => b.Name);
        var file = new CalendarFile("Meetings", $"Meetings of {partnership.Name}", stamp);
        foreach (var meeting in meetings.OrderBy(m => m.On).ThenBy(m => m.Id))
        {
            var (uid, body, status) = (string.Create(CultureInfo.InvariantCulture, $"{partnership.Slug}-meeting-{meeting.Id}"), names[meeting.BodyId], meeting.CancelledOn is null ? "CONFIRMED" : "CANCELLED");
            file.Add(uid, meeting.On, $"{body} of {partnership.Name}", "", [("STATUS", status), .. Where(meeting)]);
            if (meeting.PapersOutOn is { } papers) file.Add(uid + "-papers", papers, $"{body}: papers go out", $"For the meeting on {FigureText.Date(meeting.On)}", ("STATUS", status));
        }
        return file.End();
    }

    private static IEnumerable<(string, string)> Where(Meeting meeting) => meeting.Place.Length == 0 ? [] : [("LOCATION", meeting.Place)];
}
