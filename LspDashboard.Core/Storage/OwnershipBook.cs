using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes who leads, contributes and owns. What an indicator's placing was before is kept for past days.</summary>
public sealed class OwnershipBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Sets lead, contributors, owner and role of one outcome or indicator; from the day on which the partnership stands.</summary>
    /// <param name="partnershipId">Whose it is.</param>
    /// <param name="wish">Who shall answer.</param>
    /// <param name="seen">The version of the outcome or indicator that its editor saw.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> SaveAsync(int partnershipId, OwnershipWish wish, int seen, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        if (await OwnedThing.ReadAsync(db, partnershipId, wish.IndicatorId, wish.OutcomeId, now, ct) is not { } thing)
            return Saved.Refused(nameof(wish.OutcomeId), "The partnership has no such outcome or indicator.");
        var problems = OwnershipCheck.Problems(wish, thing.Rule, thing.Bodies, thing.Partners, thing.LeadId);
        // Who saw an older state is shown the change first: a problem may be gone with it.
        if (problems.Count > 0 && thing.Subject.Version == seen) return new(problems);

        var lead = wish.LeadBodyIds.Count == 0 ? (int?)null : wish.LeadBodyIds[0];
        var (hasNewLead, role) = (lead != thing.LeadId, wish.OwnerRole.Trim());
        var isPlacedAnew = hasNewLead || wish.OwnerPartnerId != thing.OwnerId || role != thing.OwnerRole;
        var edits = new List<FieldEdit>();
        Note(edits, "Lead body", thing.BodyName(thing.LeadId), thing.BodyName(lead));
        Note(edits, "Owner partner", thing.PartnerName(thing.OwnerId), thing.PartnerName(wish.OwnerPartnerId));
        if (isPlacedAnew && thing.Former(now, by) is { } former && !await db.FormerPlacements.AnyAsync(p => p.IndicatorId == former.IndicatorId && p.Until == former.Until, ct))
            db.FormerPlacements.Add(former);
        thing.Place(lead, wish.OwnerPartnerId, role);
        if (hasNewLead && lead is not null && thing.HeldNow is { } held)
        {
            held.EndedOn = thing.Day;
            Note(edits, "Held by", thing.BodyName(held.BodyId), "");
        }
        var before = await db.Contributors.Where(c => c.IndicatorId == wish.IndicatorId && c.OutcomeId == wish.OutcomeId).ToListAsync(ct);
        if (Contribute(db, thing, wish, before) is { } contributors) edits.Add(contributors);
        var saved = await Editing.SaveAsync(db, thing.Subject, seen, new()
        {
            Kind = ChangeKind.OwnershipChanged, By = by, At = now, Subject = thing.Kind, SubjectId = thing.Subject.Id, Edits = edits,
            What = !hasNewLead ? $"{thing.Name}: who contributes and owns it changed" : lead is null ? $"{thing.Name}: no body leads on it any more" : $"{thing.Name}: {thing.BodyName(lead)} leads on it",
        }, ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    private static FieldEdit? Contribute(LspDbContext db, OwnedThing thing, OwnershipWish wish, List<Contributor> before)
    {
        var wanted = wish.ContributorBodyIds.Distinct().Select(id => (Body: (int?)id, Partner: (int?)null))
            .Concat(wish.ContributorPartnerIds.Distinct().Select(id => (Body: (int?)null, Partner: (int?)id))).ToHashSet();
        var had = before.Select(c => (Body: c.BodyId, Partner: c.PartnerId)).ToHashSet();
        if (had.SetEquals(wanted)) return null;
        db.Contributors.RemoveRange(before.Where(c => !wanted.Contains((c.BodyId, c.PartnerId))));
        db.Contributors.AddRange(wanted.Except(had).Select(c => new Contributor { IndicatorId = wish.IndicatorId, OutcomeId = wish.OutcomeId, BodyId = c.Body, PartnerId = c.Partner }));
        // Its contributors are part of it: another editor of the same thing must notice.
        db.Entry(thing.Subject).Property(nameof(IEdited.Version)).IsModified = true;
        return new("Contributors", Names(had), Names(wanted));

        string Names(IEnumerable<(int? Body, int? Partner)> contributors) =>
            string.Join(", ", contributors.OrderBy(c => c.Body ?? int.MaxValue).ThenBy(c => c.Partner).Select(c => thing.BodyName(c.Body) + thing.PartnerName(c.Partner)));
    }

    private static void Note(List<FieldEdit> edits, string field, string before, string after)
    {
        if (before != after) edits.Add(new(field, before, after));
    }
}
