using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>The meetings of a sample partnership, and what was noted and decided at them. All are illustrative: no calendar of these years was published.</summary>
internal static class SampleMeetings
{
    public static IEnumerable<Meeting> Of(SamplePartnership file, Dictionary<string, Body> bodies) =>
        (file.Meetings ?? []).Select(m => new Meeting { BodyId = bodies[m.Body].Id, On = m.On, PapersOutOn = m.PapersOutOn, Place = m.Place, IsIllustrative = true });

    /// <param name="file">Whose.</param>
    /// <param name="meetings">As they were saved.</param>
    /// <param name="bodies">By name.</param>
    /// <param name="indicators">By key.</param>
    public static IEnumerable<Minute> MinutesOf(SamplePartnership file, IReadOnlyCollection<Meeting> meetings, Dictionary<string, Body> bodies, Dictionary<string, Indicator> indicators) =>
        (file.Minutes ?? []).Select(m => new Minute
        {
            Key = m.Key, MeetingId = meetings.Single(x => x.BodyId == bodies[m.Body].Id && x.On == m.On).Id, IndicatorId = m.Indicator is null ? null : indicators[m.Indicator].Id,
            Kind = m.Kind, Period = PeriodCode.Parse(m.Period), Text = m.Text, On = m.On, RecordedAt = new DateTimeOffset(m.On, new TimeOnly(9, 0), TimeSpan.Zero),
            RecordedBy = SampleDelivery.By, IsIllustrative = true,
        });
}
