using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>The calendar of a partnership with what was noted and decided, as known on a day.</summary>
/// <param name="Partnership">Whose.</param>
/// <param name="Day">UK date, inclusive.</param>
/// <param name="Bodies">In the order they were made: the Board first.</param>
/// <param name="Meetings">All, also those called off; by date.</param>
/// <param name="Minutes">Written by the day, also those withdrawn, in the order they were written.</param>
/// <param name="Indicators">What minutes can be about.</param>
/// <param name="Withdrawals">The lines that tell why minutes were withdrawn.</param>
public sealed record MeetingRegister(
    Partnership Partnership, DateOnly Day, IReadOnlyList<Body> Bodies, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Minute> Minutes,
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<Change> Withdrawals)
{
    /// <summary>The next that is not called off, on the day or after it; null where there is none.</summary>
    public Meeting? Next => Meetings.FirstOrDefault(m => m.CancelledOn is null && m.On >= Day);

    public Meeting? Find(int id) => Meetings.FirstOrDefault(m => m.Id == id);

    public string BodyName(Meeting meeting) => Bodies.First(b => b.Id == meeting.BodyId).Name;

    /// <summary>What was written at a meeting; null for what was written at none.</summary>
    public IReadOnlyList<Minute> MinutesOf(int? meetingId) => Minutes.Where(m => m.MeetingId == meetingId).ToList();

    public Indicator? About(Minute minute) => Indicators.FirstOrDefault(i => i.Id == minute.IndicatorId);

    public bool Stands(Minute minute) => !(minute.WithdrawnOn <= Day);

    /// <summary>Who withdrew a minute, and why; null where it was not withdrawn by a person here.</summary>
    public (string By, string Reason)? Withdrawal(Minute minute) => Withdrawals.Where(c => c.Edits.Contains(new(minute.Kind.ToString(), minute.Text, "")))
        .Select(c => ((string, string)?)(c.By, c.Edits[^1].After)).LastOrDefault();
}
