using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Adds and renames partners, and closes those who left the table.</summary>
public sealed class PartnerBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds one partner a line, all of them or none.</summary>
    public async Task<Saved> AddAsync(int partnershipId, string lines, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var partners = await work.Db.Partners.ToListAsync(ct);
        foreach (var line in PastedLine.Of(lines))
        {
            var partner = new Partner { Name = NameCheck.Tidy(line.Name) };
            if (PartnerCheck.Problems(partner, partners).Values.FirstOrDefault() is { } problem) return Saved.Refused(ThemeBook.Lines, line.At(problem));
            work.Db.Partners.Add(partner);
            partners.Add(partner);
            await work.Db.SaveChangesAsync(ct);
            work.Note(ChangeKind.PartnerChanged, $"{partner.Name} added", ChangeSubject.Partner, partner.Id);
        }
        return await work.DoneAsync(ct);
    }

    public async Task<Saved> RenameAsync(int partnershipId, int id, string name, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var partners = await work.Db.Partners.ToListAsync(ct);
        if (partners.Find(p => p.Id == id) is not { } partner) return Missing;
        var before = partner.Name;
        partner.Name = NameCheck.Tidy(name);
        if (PartnerCheck.Problems(partner, partners.Where(p => p != partner)) is { Count: > 0 } problems) return new(problems);
        work.KeepName(RenamedKind.Partner, id, before, partner.Name);
        return await work.EditedAsync(partner, seen, work.Line(ChangeKind.PartnerChanged, $"{before} renamed {partner.Name}", ChangeSubject.Partner, id), ct);
    }

    /// <summary>Closes a partner; with somebody to hand over to, what it sends and owns goes there in the same moment.</summary>
    public async Task<Saved> CloseAsync(int partnershipId, int id, int? handOverTo, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var partners = await work.Db.Partners.ToListAsync(ct);
        if (partners.Find(p => p.Id == id && p.ClosedOn is null) is not { } partner) return Missing;
        var indicators = await work.Db.Indicators.Where(i => (i.PartnerId == id || i.OwnerPartnerId == id) && (i.InUseTo == null || i.InUseTo >= work.Day)).OrderBy(i => i.Order).ToListAsync(ct);
        var outcomes = await work.Db.Outcomes.Where(o => o.OwnerPartnerId == id && o.ClosedOn == null).OrderBy(o => o.Order).ToListAsync(ct);
        if (handOverTo is null)
        {
            var problem = ClosingCheck.Problem(
                partner.Name,
                [("sends", indicators.FindAll(i => i.PartnerId == id).ConvertAll(i => i.Code)), ("owns", indicators.FindAll(i => i.OwnerPartnerId == id).ConvertAll(i => i.Code).Concat(outcomes.Select(o => o.Name)).ToList())],
                "Hand them over to another partner first, or together with closing it.");
            if (problem is not null) return Saved.Refused(nameof(Partner.ClosedOn), problem);
        }
        else if (partners.Find(p => p.Id == handOverTo && p.Id != id && p.ClosedOn is null) is { } to)
        {
            foreach (var indicator in indicators)
                work.Place(indicator, i => (i.PartnerId, i.OwnerPartnerId) = (i.PartnerId == id ? to.Id : i.PartnerId, i.OwnerPartnerId == id ? to.Id : i.OwnerPartnerId));
            foreach (var outcome in outcomes) outcome.OwnerPartnerId = to.Id;
            var what = indicators.Select(i => i.Code).Concat(outcomes.Select(o => o.Name)).ToList();
            if (what.Count > 0) work.Note(ChangeKind.PartnerChanged, $"{partner.Name} handed over to {to.Name}: {ClosingCheck.List(what)}", ChangeSubject.Partner, id, new FieldEdit("Partner", partner.Name, to.Name));
        }
        else return Saved.Refused(nameof(Partner.ClosedOn), "Choose another partner that is still at the table.");
        partner.ClosedOn = work.Day;
        return await work.EditedAsync(partner, seen, work.Line(ChangeKind.PartnerChanged, $"{partner.Name} left the table", ChangeSubject.Partner, id), ct);
    }

    private static Saved Missing => Saved.Refused(nameof(Partner.Id), "There is no such partner any more. Open the page again.");
}
