using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes that a body holds an orphan itself, and that it does not any more. Neither is changed afterwards.</summary>
public sealed class HoldingBook(LspDatabase database, TimeProvider time)
{
    /// <summary>A body decides to hold it; where it holds it already, it decides again, and the earlier decision ends on that day.</summary>
    public async Task<Saved> DecideAsync(int partnershipId, Holding holding, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        if (await OwnedThing.ReadAsync(db, partnershipId, holding.IndicatorId, holding.OutcomeId, now, ct) is not { } thing)
            return Saved.Refused(nameof(holding.OutcomeId), "The partnership has no such outcome or indicator.");
        var problems = HoldingCheck.Problems(holding, thing.Rule, thing.Bodies, thing.Answers, thing.Holdings, thing.Day);
        if (problems.Count > 0) return new(problems);
        var before = thing.HeldNow;
        if (before is not null) before.EndedOn = holding.DecidedOn;
        (holding.Reason, holding.RecordedAt, holding.RecordedBy) = (holding.Reason.Trim(), now, by);
        db.Holdings.Add(holding);
        var body = thing.BodyName(holding.BodyId);
        db.Changes.Add(new()
        {
            Kind = ChangeKind.HoldingDecided, By = by, At = now, Subject = thing.Kind, SubjectId = thing.Subject.Id,
            What = $"{thing.Name}: {body} holds it itself from {FigureText.Date(holding.DecidedOn)}, to be reviewed by {FigureText.Date(holding.ReviewOn)}",
            Edits = [new("Held by", before is null ? "" : thing.BodyName(before.BodyId), body), new("Review on", before is null ? "" : FigureText.Date(before.ReviewOn), FigureText.Date(holding.ReviewOn))],
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Ends a holding from a day on; a second time changes nothing.</summary>
    /// <param name="partnershipId">Whose it is.</param>
    /// <param name="id">The holding.</param>
    /// <param name="endedOn">The first UK date on which the body does not hold it.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> EndAsync(int partnershipId, int id, DateOnly endedOn, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        if (await db.Holdings.FirstOrDefaultAsync(h => h.Id == id, ct) is not { } holding)
            return Saved.Refused(nameof(holding.EndedOn), "There is no such decision.");
        if (holding.EndedOn is not null) return Saved.Done;
        var thing = (await OwnedThing.ReadAsync(db, partnershipId, holding.IndicatorId, holding.OutcomeId, now, ct))!;
        if (HoldingCheck.End(holding, endedOn, thing.Day) is { } problem) return Saved.Refused(nameof(holding.EndedOn), problem);
        holding.EndedOn = endedOn;
        var body = thing.BodyName(holding.BodyId);
        db.Changes.Add(new()
        {
            Kind = ChangeKind.HoldingDecided, By = by, At = now, Subject = thing.Kind, SubjectId = thing.Subject.Id,
            What = $"{thing.Name}: {body} does not hold it itself from {FigureText.Date(endedOn)}", Edits = [new("Held by", body, "")],
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }
}
