using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Adds and edits bodies, and closes them where nothing hangs on them any more.</summary>
public sealed class BodyBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds one body a line, all of them or none.</summary>
    /// <param name="partnershipId">The partnership.</param>
    /// <param name="lines">Names; a second cell is the remit.</param>
    /// <param name="like">Kind, rhythm and whom they report to.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> AddAsync(int partnershipId, string lines, Body like, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var bodies = await work.Db.Bodies.ToListAsync(ct);
        foreach (var line in PastedLine.Of(lines))
        {
            var body = new Body { Name = NameCheck.Tidy(line.Name), Kind = like.Kind, Meets = like.Meets, ReportsToId = like.ReportsToId, Remit = line.Words };
            if (BodyCheck.Problems(body, bodies).Values.FirstOrDefault() is { } problem) return Saved.Refused(ThemeBook.Lines, line.At(problem));
            work.Db.Bodies.Add(body);
            await work.Db.SaveChangesAsync(ct);
            bodies.Add(body);
            work.Note(ChangeKind.BodyChanged, $"{body.Name} added", ChangeSubject.Body, body.Id);
        }
        return await work.DoneAsync(ct);
    }

    /// <summary>Saves name, kind, rhythm, remit and whom it reports to.</summary>
    public async Task<Saved> EditAsync(int partnershipId, Body edited, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var bodies = await work.Db.Bodies.ToListAsync(ct);
        if (bodies.Find(b => b.Id == edited.Id) is not { } body) return Missing;
        var before = (body.Name, body.ReportsToId);
        (body.Name, body.Kind, body.Meets, body.Remit, body.ReportsToId) = (NameCheck.Tidy(edited.Name), edited.Kind, edited.Meets, edited.Remit.Trim(), edited.ReportsToId);
        if (BodyCheck.Problems(body, bodies.FindAll(b => b != body)) is { Count: > 0 } problems) return new(problems);
        work.KeepName(RenamedKind.Body, body.Id, before.Name, body.Name);
        var line = work.Line(ChangeKind.BodyChanged, before.Name == body.Name ? $"{body.Name} changed" : $"{before.Name} renamed {body.Name}", ChangeSubject.Body, body.Id);
        if (before.ReportsToId != body.ReportsToId) line.Edits = [new("Reports to", Name(before.ReportsToId), Name(body.ReportsToId))];
        return await work.EditedAsync(body, seen, line, ct);

        string Name(int? id) => bodies.Find(b => b.Id == id)?.Name ?? "";
    }

    /// <summary>Closes a body; with somebody to hand over to, all that hangs on it goes there in the same moment.</summary>
    public async Task<Saved> CloseAsync(int partnershipId, int id, int? handOverTo, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var bodies = await work.Db.Bodies.ToListAsync(ct);
        if (bodies.Find(b => b.Id == id && b.ClosedOn is null) is not { } body) return Missing;
        var duties = await BodyDuties.OfAsync(work.Db, id, work.Day, ct);
        if (handOverTo is { } toId)
        {
            if (bodies.Find(b => b.Id == toId && b.Id != id && b.ClosedOn is null) is not { } to) return Saved.Refused(nameof(Body.ClosedOn), "Choose another body that still meets.");
            await BodyHandover.AllAsync(work, body, to, duties, bodies, ct);
        }
        else if (duties.Problem(body) is { } problem) return Saved.Refused(nameof(Body.ClosedOn), problem);
        else work.Db.Contributors.RemoveRange(duties.Contributions);
        body.ClosedOn = work.Day;
        return await work.EditedAsync(body, seen, work.Line(ChangeKind.BodyChanged, $"{body.Name} closed", ChangeSubject.Body, id), ct);
    }

    private static Saved Missing => Saved.Refused(nameof(Body.Id), "There is no such body any more. Open the page again.");
}
