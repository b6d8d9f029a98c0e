using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.Meetings;

/// <summary>The meetings that a body's rhythm asks for next, ready to be added.</summary>
/// <param name="Edits">None where the calendar holds as many already, or the body meets as needed.</param>
/// <param name="Dates">In words.</param>
public sealed record MeetingSuggestion(IReadOnlyList<MeetingEdit> Edits, string Dates)
{
    private const int Most = 4;

    public static MeetingSuggestion For(MeetingRegister register, Body body)
    {
        var standing = register.Meetings.Where(m => m.BodyId == body.Id && m.CancelledOn is null).ToList();
        var last = standing.LastOrDefault();
        // As many as are still wanted of the next four: a calendar that is full asks for nothing.
        var wanted = body.ClosedOn is null ? Math.Max(0, Most - standing.Count(m => m.On >= register.Day)) : 0;
        var dates = MeetingDates.Next(body.Meets, last?.On, register.Day, wanted);
        return new(dates.Select(on => new MeetingEdit(body.Id, on, MeetingDates.PapersFor(on, last), last?.Place ?? "")).ToList(), string.Join(", ", dates.Select(FigureText.Date)));
    }
}
