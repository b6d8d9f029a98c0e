namespace LspDashboard.Core.Meetings;

/// <summary>What had been decided before a meeting and is to be followed up at it.</summary>
/// <param name="Last">The last meeting of the same body; null where it has not met.</param>
/// <param name="Decisions">Taken at that meeting, and since by other bodies, in the order of the meetings.</param>
public sealed record EarlierDecisions(Meeting? Last, IReadOnlyList<(Minute Minute, Meeting At)> Decisions)
{
    // A body that has not met has no last meeting; what is older than a year is not news to it.
    private const int YearsBack = 1;

    /// <param name="meeting">Before which.</param>
    /// <param name="meetings">Of all bodies: what the Executive decides between two Boards is the Board's to follow.</param>
    /// <param name="minutes">Those that stand.</param>
    public static EarlierDecisions Before(Meeting meeting, IEnumerable<Meeting> meetings, IEnumerable<Minute> minutes)
    {
        var earlier = meetings.Where(m => m.CancelledOn is null && m.On < meeting.On).ToList();
        var last = earlier.Where(m => m.BodyId == meeting.BodyId).MaxBy(m => m.On);
        var from = last?.On ?? meeting.On.AddYears(-YearsBack);
        var counted = earlier.Where(m => m.On >= from).ToDictionary(m => m.Id);
        return new(last, minutes.Where(m => m.Kind == MinuteKind.Decision && m.MeetingId is { } id && counted.ContainsKey(id))
            .Select(m => (Minute: m, At: counted[m.MeetingId!.Value])).OrderBy(d => d.At.On).ThenBy(d => d.Minute.Id).ToList());
    }
}
