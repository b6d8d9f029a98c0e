using System.Globalization;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>Takes back what an accepted return wrote; nothing is deleted.</summary>
public sealed class ReturnUndo(LspDatabase database, FactsReader facts, TimeProvider time)
{
    /// <summary>Takes an accepted return back: each of its values gets a new revision with what was held before, or is withdrawn.</summary>
    /// <exception cref="ReturnConflictException">A later return has replaced one of its values, or it was never accepted.</exception>
    public async Task<PartnerReturn> UndoAsync(string slug, int id, string by, CancellationToken ct = default)
    {
        var partnership = await facts.ReadAsync(slug, ct: ct) ?? throw new KeyNotFoundException($"There is no partnership '{slug}'.");
        await using var db = database.Of(partnership.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"There is no return {id}."));
        if (stored.State == ReturnState.Undone) return stored;
        if (stored.State != ReturnState.Accepted)
            throw new ReturnConflictException($"The return {stored.FileName} has not been accepted, so there is nothing to undo.", "Discard it instead.");

        var own = await db.Observations.AsNoTracking().Where(o => o.ReturnId == id).ToListAsync(ct);
        var ids = own.Select(o => o.IndicatorId).Distinct().ToList();
        var all = (await db.Observations.AsNoTracking().Where(o => ids.Contains(o.IndicatorId)).ToListAsync(ct)).ToLookup(o => (o.IndicatorId, o.AreaId, o.Period));
        var undone = (await db.Returns.Where(r => r.State == ReturnState.Undone).Select(r => r.Id).ToListAsync(ct)).ToHashSet();
        var now = time.GetUtcNow();
        var replaced = new List<string>();
        var restored = new List<Observation>();
        foreach (var o in own)
        {
            var revisions = all[(o.IndicatorId, o.AreaId, o.Period)].OrderBy(r => r.Revision).ToList();
            // A later return that was undone itself stands in nobody's way.
            var standing = revisions.Where(r => r.ReturnId is not { } from || !undone.Contains(from)).ToList();
            if (standing[^1].ReturnId != id)
            {
                replaced.Add($"{partnership.Indicators.First(i => i.Id == o.IndicatorId).Code} for {o.Period.Label} (now from {standing[^1].SourceFile})");
                continue;
            }
            var before = standing.LastOrDefault(r => r.Revision < o.Revision);
            restored.Add(new()
            {
                PartnershipId = o.PartnershipId, IndicatorId = o.IndicatorId, AreaId = o.AreaId, Period = o.Period, Revision = revisions[^1].Revision + 1,
                Value = before?.Value, Numerator = before?.Numerator, Denominator = before?.Denominator, Status = before?.Status ?? ObservationStatus.Withdrawn,
                KnownFrom = partnership.AsKnown > o.KnownFrom ? partnership.AsKnown : o.KnownFrom, RecordedAt = now, ReturnId = id,
                SourceFile = before?.SourceFile ?? stored.FileName, SourceSheet = before?.SourceSheet ?? "", SourceCell = before?.SourceCell ?? "",
                Comment = $"Undo of {stored.FileName}",
            });
        }
        if (replaced.Count > 0)
            throw new ReturnConflictException($"A later return has replaced values of {stored.FileName}: {string.Join("; ", replaced)}.", "Undo the later return first, or send a corrected file.");
        await ObservationWriter.WriteAsync(db, restored, ct);
        stored.State = ReturnState.Undone;
        var indicators = partnership.Indicators.ToDictionary(i => i.Id);
        db.Changes.Add(new()
        {
            PartnershipId = partnership.Partnership.Id, Kind = ChangeKind.ReturnUndone, What = $"{stored.FileName} undone", By = by, At = now, ReturnId = id,
            Subject = ChangeSubject.Return, SubjectId = id,
            Edits = FigureEdits.OfUndo(own.Zip(restored, (o, r) => (indicators[o.IndicatorId], partnership.Areas[o.AreaId], o, r))),
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return stored;
    }
}
