using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>The meetings of a sample partnership. All are illustrative: no calendar of these years was published.</summary>
internal static class SampleMeetings
{
    public static IEnumerable<Meeting> Of(SamplePartnership file, Dictionary<string, Body> bodies) =>
        (file.Meetings ?? []).Select(m => new Meeting { BodyId = bodies[m.Body].Id, On = m.On, PapersOutOn = m.PapersOutOn, Place = m.Place, IsIllustrative = true });
}
