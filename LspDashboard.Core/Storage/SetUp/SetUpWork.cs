using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>One operation of setting up: the partnership's context in a transaction, the day from which it counts, and who does it.</summary>
internal sealed class SetUpWork : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;

    private SetUpWork(LspDbContext db, IDbContextTransaction transaction, Partnership partnership, DateTimeOffset now, string by)
    {
        (Db, _transaction, Partnership, Now, By) = (db, transaction, partnership, now, by);
        Day = partnership.AsKnown ?? ReportingCalendar.UkDate(now);
    }

    public LspDbContext Db { get; }
    public Partnership Partnership { get; }

    /// <summary>The day on which the partnership stands: the first on which what is done here holds.</summary>
    public DateOnly Day { get; }
    public DateTimeOffset Now { get; }
    public string By { get; }

    public static async Task<SetUpWork> BeginAsync(LspDatabase database, TimeProvider time, int partnershipId, string by, CancellationToken ct)
    {
        var db = database.Of(partnershipId);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(ct);
            return new(db, transaction, await db.Partnerships.FirstAsync(p => p.Id == partnershipId, ct), time.GetUtcNow(), by);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>A line of who did what; <see cref="Editing.SaveAsync"/> or <see cref="Note"/> adds it.</summary>
    public Change Line(ChangeKind kind, string what, ChangeSubject subject, int? id, params IReadOnlyList<FieldEdit> edits) =>
        new() { Kind = kind, What = what, By = By, At = Now, Subject = subject, SubjectId = id, Edits = edits };

    public void Note(ChangeKind kind, string what, ChangeSubject subject, int? id, params IReadOnlyList<FieldEdit> edits) =>
        Db.Changes.Add(Line(kind, what, subject, id, edits));

    /// <summary>Keeps what a thing was called until today.</summary>
    public void KeepName(RenamedKind kind, int id, string before, string after)
    {
        if (before != after) Db.FormerNames.Add(new() { Kind = kind, SubjectId = id, Name = before, Until = Day, RecordedAt = Now, RecordedBy = By });
    }

    /// <summary>Places an indicator elsewhere, keeping where it stood and who answered for it until today.</summary>
    public void Place(Indicator indicator, Action<Indicator> place)
    {
        var before = PlacementAt.Now(indicator);
        place(indicator);
        if (PlacementAt.Now(indicator) != before) Db.FormerPlacements.Add(before.Until(indicator.Id, Day, Now, By));
    }

    /// <summary>Saves what is left to save, and commits.</summary>
    public async Task<Saved> DoneAsync(CancellationToken ct)
    {
        await Db.SaveChangesAsync(ct);
        await _transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Saves one edited thing with its line, and commits where nobody was quicker.</summary>
    public async Task<Saved> EditedAsync<T>(T thing, int seen, Change line, CancellationToken ct) where T : class, IEdited
    {
        var saved = await Editing.SaveAsync(Db, thing, seen, line, ct);
        if (saved.IsDone) await _transaction.CommitAsync(ct);
        return saved;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Db.DisposeAsync();
    }
}
