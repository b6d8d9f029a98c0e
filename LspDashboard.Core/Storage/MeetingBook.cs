using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Keeps the calendar of meetings. One that does not take place is called off, never taken out.</summary>
public sealed class MeetingBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds meetings, all of them or none; the id is the first one's.</summary>
    public async Task<Kept> AddAsync(int partnershipId, IReadOnlyList<MeetingEdit> edits, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        var day = await StandingDay.OfAsync(db, partnershipId, now, ct);
        var (bodies, meetings) = (await db.Bodies.AsNoTracking().ToListAsync(ct), await StandingAsync(db, ct));
        var added = new List<Meeting>();
        foreach (var edit in edits.Select(Tidy))
        {
            if (MeetingCheck.Problems(edit, bodies, meetings, day) is { Count: > 0 } problems) return new(new(problems), 0);
            var meeting = new Meeting { BodyId = edit.BodyId, On = edit.On!.Value, PapersOutOn = edit.PapersOutOn, Place = edit.Place };
            added.Add(meeting);
            meetings.Add(meeting);
        }
        db.AddRange(added);
        await db.SaveChangesAsync(ct);
        db.Changes.AddRange(added.Select(m => Line(m, bodies, "added", by, now)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(Saved.Done, added.Count == 0 ? 0 : added[0].Id);
    }

    /// <summary>Changes who meets, when, where and when the papers go out.</summary>
    /// <param name="partnershipId">The partnership.</param>
    /// <param name="id">The meeting.</param>
    /// <param name="seen">The version that its editor saw.</param>
    /// <param name="edit">As it is to be.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> EditAsync(int partnershipId, int id, int seen, MeetingEdit edit, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Meetings.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Missing;
        if (meeting.CancelledOn is not null) return Saved.Refused(nameof(edit.On), "It is called off. Put it on again first.");
        var now = time.GetUtcNow();
        edit = Tidy(edit);
        var bodies = await db.Bodies.AsNoTracking().ToListAsync(ct);
        var others = (await StandingAsync(db, ct)).FindAll(m => m.Id != id);
        if (MeetingCheck.Problems(edit, bodies, others, await StandingDay.OfAsync(db, partnershipId, now, ct)) is { Count: > 0 } problems) return new(problems);
        var before = Name(meeting.BodyId, bodies);
        (meeting.BodyId, meeting.On, meeting.PapersOutOn, meeting.Place) = (edit.BodyId, edit.On!.Value, edit.PapersOutOn, edit.Place);
        var line = Line(meeting, bodies, "changed", by, now);
        if (before != Name(meeting.BodyId, bodies)) line.Edits = [new("Body", before, Name(meeting.BodyId, bodies))];
        var saved = await Editing.SaveAsync(db, meeting, seen, line, ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>Calls a meeting off from the day on which the partnership stands, or puts it on again.</summary>
    public async Task<Saved> CallOffAsync(int partnershipId, int id, int seen, bool isOff, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Meetings.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Missing;
        var (now, bodies) = (time.GetUtcNow(), await db.Bodies.AsNoTracking().ToListAsync(ct));
        if (isOff == meeting.CancelledOn is not null) return Saved.Done;
        if (!isOff && (await StandingAsync(db, ct)).Exists(m => m.BodyId == meeting.BodyId && m.On == meeting.On))
            return Saved.Refused(nameof(meeting.On), $"{Name(meeting.BodyId, bodies)} meets on {FigureText.Date(meeting.On)} already, by another entry.");
        meeting.CancelledOn = isOff ? await StandingDay.OfAsync(db, partnershipId, now, ct) : null;
        var saved = await Editing.SaveAsync(db, meeting, seen, Line(meeting, bodies, isOff ? "called off" : "put on again", by, now), ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    private static Saved Missing => Saved.Refused(nameof(Meeting.On), "There is no such meeting. Open the calendar again.");

    private static Task<List<Meeting>> StandingAsync(LspDbContext db, CancellationToken ct) => db.Meetings.AsNoTracking().Where(m => m.CancelledOn == null).ToListAsync(ct);

    private static MeetingEdit Tidy(MeetingEdit edit) => edit with { Place = edit.Place.Trim() };

    private static string Name(int id, List<Body> bodies) => bodies.Find(b => b.Id == id)?.Name ?? "";

    private static Change Line(Meeting meeting, List<Body> bodies, string how, string by, DateTimeOffset at) => new()
    {
        Kind = ChangeKind.MeetingChanged, By = by, At = at, Subject = ChangeSubject.Meeting, SubjectId = meeting.Id,
        What = $"Meeting of {Name(meeting.BodyId, bodies)} on {FigureText.Date(meeting.On)} {how}",
    };
}
