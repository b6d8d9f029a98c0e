using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Records where an indicator's figures stop being comparable with those before. A note is taken back, never changed.</summary>
public sealed class RebaseBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds a note; it counts from the day on which the partnership stands.</summary>
    public async Task<Saved> AddAsync(int partnershipId, RebaseNote note, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Id == note.IndicatorId, ct) is not { } indicator)
            return Saved.Refused(nameof(note.IndicatorId), "The partnership has no such indicator.");
        (note.Text, note.Source) = (note.Text.Trim(), note.Source.Trim());
        var standing = await db.RebaseNotes.AsNoTracking().Where(n => n.IndicatorId == note.IndicatorId && n.WithdrawnOn == null).ToListAsync(ct);
        var problems = RebaseNoteCheck.Problems(note, indicator, standing);
        if (problems.Count > 0) return new(problems);
        var now = time.GetUtcNow();
        (note.On, note.RecordedAt, note.RecordedBy) = (await StandingDay.OfAsync(db, partnershipId, now, ct), now, by);
        db.RebaseNotes.Add(note);
        db.Changes.Add(Change($"{indicator.Code}: figures are on a new base from {note.From.Label}", indicator, by, now, new("New base from " + note.From.Label, "", Words(note))));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Takes a note back from the day on which the partnership stands; a second time changes nothing.</summary>
    public async Task<Saved> WithdrawAsync(int partnershipId, int id, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.RebaseNotes.FirstOrDefaultAsync(n => n.Id == id, ct) is not { } note) return Saved.Refused(nameof(note.Id), "There is no such note.");
        if (note.WithdrawnOn is not null) return Saved.Done;
        var indicator = await db.Indicators.AsNoTracking().FirstAsync(i => i.Id == note.IndicatorId, ct);
        var now = time.GetUtcNow();
        note.WithdrawnOn = await StandingDay.OfAsync(db, partnershipId, now, ct);
        db.Changes.Add(Change($"{indicator.Code}: the new base from {note.From.Label} is taken back", indicator, by, now, new("New base from " + note.From.Label, Words(note), "")));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    private static string Words(RebaseNote note) => note.Source.Length == 0 ? note.Text : $"{note.Text} ({note.Source})";

    private static Change Change(string what, Indicator indicator, string by, DateTimeOffset at, FieldEdit edit) =>
        new() { Kind = ChangeKind.RebaseNoted, What = what, By = by, At = at, Subject = ChangeSubject.Indicator, SubjectId = indicator.Id, Edits = [edit] };
}
