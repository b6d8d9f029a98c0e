using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Adds, edits, orders and closes the outcomes and priorities of the strategy.</summary>
public sealed class OutcomeBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds one outcome or priority a line, all of them or none.</summary>
    /// <param name="partnershipId">The partnership.</param>
    /// <param name="lines">Names; a second cell is the description.</param>
    /// <param name="like">Kind, source and the priority they stand under.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> AddAsync(int partnershipId, string lines, Outcome like, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var outcomes = await work.Db.Outcomes.ToListAsync(ct);
        foreach (var line in PastedLine.Of(lines))
        {
            var outcome = new Outcome
            {
                Name = NameCheck.Tidy(line.Name), Description = line.Words, Kind = like.Kind, PartOfId = like.PartOfId, Source = like.Source.Trim(),
                Order = outcomes.Max(o => (int?)o.Order) + 1 ?? 0,
            };
            if (OutcomeCheck.Problems(outcome, outcomes).Values.FirstOrDefault() is { } problem) return Saved.Refused(ThemeBook.Lines, line.At(problem));
            work.Db.Outcomes.Add(outcome);
            await work.Db.SaveChangesAsync(ct);
            outcomes.Add(outcome);
            work.Note(ChangeKind.OutcomeChanged, $"{outcome.Name} added", ChangeSubject.Outcome, outcome.Id);
        }
        return await work.DoneAsync(ct);
    }

    /// <summary>Saves name, kind, description, source and the priority it stands under; who leads and owns is decided elsewhere.</summary>
    public async Task<Saved> EditAsync(int partnershipId, Outcome edited, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var outcomes = await work.Db.Outcomes.ToListAsync(ct);
        if (outcomes.Find(o => o.Id == edited.Id) is not { } outcome) return Missing;
        var before = (outcome.Name, outcome.PartOfId);
        (outcome.Name, outcome.Kind, outcome.Description, outcome.Source, outcome.PartOfId) =
            (NameCheck.Tidy(edited.Name), edited.Kind, edited.Description.Trim(), edited.Source.Trim(), edited.PartOfId);
        if (OutcomeCheck.Problems(outcome, outcomes.FindAll(o => o != outcome)) is { Count: > 0 } problems) return new(problems);
        work.KeepName(RenamedKind.Outcome, outcome.Id, before.Name, outcome.Name);
        var line = work.Line(ChangeKind.OutcomeChanged, before.Name == outcome.Name ? $"{outcome.Name} changed" : $"{before.Name} renamed {outcome.Name}", ChangeSubject.Outcome, outcome.Id);
        if (before.PartOfId != outcome.PartOfId) line.Edits = [new("Priority", Name(before.PartOfId), Name(outcome.PartOfId))];
        return await work.EditedAsync(outcome, seen, line, ct);

        string Name(int? id) => outcomes.Find(o => o.Id == id)?.Name ?? "";
    }

    /// <summary>Puts one a place up or down among those beside it.</summary>
    public async Task<Saved> MoveAsync(int partnershipId, int id, bool up, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var all = await work.Db.Outcomes.Where(o => o.ClosedOn == null).OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct);
        if (all.Find(o => o.Id == id) is not { } outcome) return Missing;
        var beside = all.FindAll(o => o.PartOfId == outcome.PartOfId && o.Kind == outcome.Kind);
        if (!Ordering.Move(beside, outcome, up, (o, place) => o.Order = place)) return Saved.Done;
        work.Note(ChangeKind.OutcomeChanged, $"{outcome.Name} moved {(up ? "up" : "down")}", ChangeSubject.Outcome, id);
        return await work.DoneAsync(ct);
    }

    /// <summary>Closes one; with another to hand over to, the indicators or outcomes under it go there in the same moment.</summary>
    public async Task<Saved> CloseAsync(int partnershipId, int id, int? handOverTo, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var outcomes = await work.Db.Outcomes.OrderBy(o => o.Order).ToListAsync(ct);
        if (outcomes.Find(o => o.Id == id && o.ClosedOn is null) is not { } outcome) return Missing;
        var under = outcomes.FindAll(o => o.PartOfId == id && o.ClosedOn is null);
        var indicators = await work.Db.Indicators.Where(i => i.OutcomeId == id && (i.InUseTo == null || i.InUseTo >= work.Day)).OrderBy(i => i.Order).ToListAsync(ct);
        if (handOverTo is null)
        {
            if (ClosingCheck.Problem(outcome.Name, [("is served by", indicators.ConvertAll(i => i.Code)), ("holds", under.ConvertAll(o => o.Name))], "Move them to another first, or together with closing it.") is { } problem)
                return Saved.Refused(nameof(Outcome.ClosedOn), problem);
        }
        else if (outcomes.Find(o => o.Id == handOverTo && o.Id != id && o.Kind == outcome.Kind && o.ClosedOn is null) is { } to)
        {
            foreach (var indicator in indicators) work.Place(indicator, i => i.OutcomeId = to.Id);
            foreach (var one in under) one.PartOfId = to.Id;
            var what = indicators.Select(i => i.Code).Concat(under.Select(o => o.Name)).ToList();
            if (what.Count > 0) work.Note(ChangeKind.OutcomeChanged, $"{ClosingCheck.List(what)} moved from {outcome.Name} to {to.Name}", ChangeSubject.Outcome, id, new FieldEdit("Outcome", outcome.Name, to.Name));
        }
        else return Saved.Refused(nameof(Outcome.ClosedOn), "Choose another of the same kind that is still in the strategy.");
        outcome.ClosedOn = work.Day;
        return await work.EditedAsync(outcome, seen, work.Line(ChangeKind.OutcomeChanged, $"{outcome.Name} closed", ChangeSubject.Outcome, id), ct);
    }

    private static Saved Missing => Saved.Refused(nameof(Outcome.Id), "There is no such outcome any more. Open the page again.");
}
