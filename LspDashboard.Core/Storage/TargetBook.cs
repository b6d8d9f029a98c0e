using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Records targets. One is never changed: a later agreement follows it, or it is taken back, and past reports keep it.</summary>
public sealed class TargetBook(LspDatabase database, TimeProvider time)
{
    /// <summary>All that was recorded of an indicator's targets.</summary>
    public async Task<RecordedTargets> ReadAsync(int partnershipId, int indicatorId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var targets = await db.Targets.AsNoTracking().Where(t => t.IndicatorId == indicatorId).OrderBy(t => t.Id).ToListAsync(ct);
        var ids = targets.ConvertAll(t => t.Id);
        return new(
            targets,
            await db.TargetContributions.AsNoTracking().Where(c => ids.Contains(c.TargetId)).OrderBy(c => c.Id).ToListAsync(ct),
            await db.RebaseNotes.AsNoTracking().Where(n => n.IndicatorId == indicatorId).OrderBy(n => n.Id).ToListAsync(ct),
            await CountyAreas.DistrictsAsync(db, partnershipId, ct),
            await Told(db, indicatorId).MaxAsync(c => (int?)c.Id, ct) ?? 0);
    }

    /// <summary>Records a target that counts from its effective date; earlier ones stay.</summary>
    /// <param name="partnershipId">Whose.</param>
    /// <param name="target">New.</param>
    /// <param name="shares">What each district, by the id of its area, is to bring; empty where that is not said.</param>
    /// <param name="seen"><see cref="RecordedTargets.LastChange"/> as its author saw it; null where nobody looked.</param>
    /// <param name="by">Who.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> SetAsync(int partnershipId, Target target, IReadOnlyDictionary<int, double> shares, int? seen, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Indicators.FirstOrDefaultAsync(i => i.Id == target.IndicatorId, ct) is not { } indicator)
            return Saved.Refused(nameof(target.IndicatorId), "The partnership has no such indicator.");
        var now = time.GetUtcNow();
        var problems = new Dictionary<string, string>(TargetCheck.Problems(target, indicator, await StandingDay.OfAsync(db, partnershipId, now, ct)), StringComparer.Ordinal);
        var districts = (await CountyAreas.DistrictsAsync(db, partnershipId, ct)).ToDictionary(a => a.Id);
        if (shares.Any(s => !districts.ContainsKey(s.Key) || !double.IsFinite(s.Value))) problems[nameof(TargetContribution)] = "A contribution is a number, of a district of the county.";
        if (problems.Count > 0) return new(problems);
        if (seen is { } last && await Told(db, indicator.Id).OrderByDescending(c => c.Id).FirstOrDefaultAsync(ct) is { } latest && latest.Id > last) return new(problems, latest);

        var before = (await db.Targets.AsNoTracking().Where(t => t.IndicatorId == indicator.Id && t.WithdrawnOn == null && t.EffectiveFrom <= target.EffectiveFrom).ToListAsync(ct))
            .OrderBy(t => t.EffectiveFrom).ThenBy(t => t.Id).LastOrDefault();
        var brought = before is null ? [] : await db.TargetContributions.AsNoTracking().Where(c => c.TargetId == before.Id).ToDictionaryAsync(c => c.AreaId, c => c.Value, ct);
        (target.RecordedAt, target.RecordedBy) = (now, by);
        db.Targets.Add(target);
        await db.SaveChangesAsync(ct);
        db.TargetContributions.AddRange(shares.Select(s => new TargetContribution { TargetId = target.Id, AreaId = s.Key, Value = s.Value }));
        db.Changes.Add(Change(ChangeKind.TargetSet, $"Target of {indicator.Code} set for {target.TargetPeriod.Label}", indicator, by, now,
            [.. TargetEdits.Of(before, target, indicator), .. TargetEdits.Of(brought, shares, districts, indicator)]));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Takes a target back from the day on which the partnership stands; reports as known before keep it. A second time changes nothing.</summary>
    public async Task<Saved> WithdrawAsync(int partnershipId, int id, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Targets.FirstOrDefaultAsync(t => t.Id == id, ct) is not { } target) return Saved.Refused(nameof(target.Id), "There is no such target.");
        if (target.WithdrawnOn is not null) return Saved.Done;
        var indicator = await db.Indicators.AsNoTracking().FirstAsync(i => i.Id == target.IndicatorId, ct);
        var now = time.GetUtcNow();
        target.WithdrawnOn = await StandingDay.OfAsync(db, partnershipId, now, ct);
        db.Changes.Add(Change(ChangeKind.TargetWithdrawn, $"Target of {indicator.Code} for {target.TargetPeriod.Label} taken back", indicator, by, now, TargetEdits.Of(target, null, indicator)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    private static IQueryable<Change> Told(LspDbContext db, int indicatorId) => db.Changes.AsNoTracking()
        .Where(c => c.Subject == ChangeSubject.Indicator && c.SubjectId == indicatorId && (c.Kind == ChangeKind.TargetSet || c.Kind == ChangeKind.TargetWithdrawn));

    private static Change Change(ChangeKind kind, string what, Indicator indicator, string by, DateTimeOffset at, IReadOnlyList<FieldEdit> edits) =>
        new() { Kind = kind, What = what, By = by, At = at, Subject = ChangeSubject.Indicator, SubjectId = indicator.Id, Edits = edits };
}
