using LspDashboard.Core.Meetings;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Api;

/// <summary>A meeting; <c>calledOff</c> is the UK date on which it was called off, or null.</summary>
public sealed record MeetingJson(int Id, string Body, string On, string? PapersOutOn, string Place, string? CalledOff, bool Illustrative)
{
    public static MeetingJson Of(MeetingRegister register, Meeting m) => new(
        m.Id, register.BodyName(m), ApiText.Date(m.On), m.PapersOutOn is { } papers ? ApiText.Date(papers) : null, m.Place, m.CancelledOn is { } off ? ApiText.Date(off) : null, m.IsIllustrative);
}

/// <summary>A note or a decision; <c>indicator</c> is null where it is about the partnership as a whole, <c>withdrawn</c> while it stands.</summary>
public sealed record MinuteJson(int Id, Guid Key, int? Meeting, string? Indicator, MinuteKind Kind, string Text, string Period, string On, string By, string? Withdrawn, bool Illustrative)
{
    public static MinuteJson Of(MeetingRegister register, Minute m) => new(
        m.Id, m.Key, m.MeetingId, register.About(m)?.Code, m.Kind, m.Text, m.Period.Code, ApiText.Date(m.On), m.RecordedBy, m.WithdrawnOn is { } gone ? ApiText.Date(gone) : null, m.IsIllustrative);
}
