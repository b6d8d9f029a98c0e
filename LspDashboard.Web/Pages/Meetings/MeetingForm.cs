using LspDashboard.Core.Meetings;

namespace LspDashboard.Web.Pages.Meetings;

/// <summary>What is typed of a meeting.</summary>
public sealed class MeetingForm
{
    public int BodyId { get; set; }
    public DateOnly? On { get; set; }
    public DateOnly? PapersOutOn { get; set; }
    public string Place { get; set; } = "";

    public static MeetingForm Of(Meeting meeting) => new() { BodyId = meeting.BodyId, On = meeting.On, PapersOutOn = meeting.PapersOutOn, Place = meeting.Place };

    public MeetingEdit Read() => new(BodyId, On, PapersOutOn, Place);
}
