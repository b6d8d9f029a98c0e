using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes actions. How far one is, is never changed: a later row follows it, and deferred is the only end besides done.</summary>
public sealed class ActionBook(LspDatabase database, TimeProvider time)
{
    public const string NotYours = "A partner adds and changes its own actions; others are for the performance advisor and the coordinator.";

    public async Task<Kept> AddAsync(int partnershipId, Visitor visitor, ActionEdit edit, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        var day = await StandingDay.OfAsync(db, partnershipId, now, ct);
        edit = Tidy(edit);
        if (await ProblemsAsync(db, visitor, edit, null, day, ct) is { Count: > 0 } problems) return new(new(problems), 0);
        var action = new PlannedAction { What = "", StartsOn = default, DueOn = default, On = day, RecordedAt = now, RecordedBy = visitor.Name };
        Apply(action, edit, day);
        db.Add(action);
        await db.SaveChangesAsync(ct);
        db.AddRange(edit.Milestones.Select(m => new ActionMilestone { ActionId = action.Id, What = m.What, DueOn = m.DueOn!.Value, DoneOn = m.DoneOn }));
        var links = await DeliveryLinks.SetAsync(db, action.Id, null, edit.Indicators, edit.Outcomes, ct);
        db.Changes.Add(Line(action.Id, $"Action “{action.What}” added", visitor.Name, now,
            [new("Owner", "", await DeliveryLinks.OwnerAsync(db, action.OwnerPartnerId, action.OwnerBodyId, ct)), new("Due on", "", EditWords.Value(action.DueOn)), .. links]));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(Saved.Done, action.Id);
    }

    /// <summary>Changes what, who, by when, milestones and links, unless somebody else changed it since it was read.</summary>
    /// <param name="seen">The version that its editor saw.</param>
    public async Task<Saved> EditAsync(int partnershipId, Visitor visitor, int id, int seen, ActionEdit edit, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.PlannedActions.FirstOrDefaultAsync(a => a.Id == id, ct) is not { } action) return Saved.Refused(nameof(edit.What), "There is no such action.");
        var now = time.GetUtcNow();
        edit = Tidy(edit);
        if (await ProblemsAsync(db, visitor, edit, action, await StandingDay.OfAsync(db, partnershipId, now, ct), ct) is { Count: > 0 } problems) return new(problems);
        var owner = await DeliveryLinks.OwnerAsync(db, action.OwnerPartnerId, action.OwnerBodyId, ct);
        Apply(action, edit, action.StartsOn);
        var newOwner = await DeliveryLinks.OwnerAsync(db, action.OwnerPartnerId, action.OwnerBodyId, ct);
        var edits = new List<FieldEdit>();
        if (owner != newOwner) edits.Add(new("Owner", owner, newOwner));
        edits.AddRange(await MilestonesAsync(db, id, edit.Milestones, ct));
        edits.AddRange(await DeliveryLinks.SetAsync(db, id, null, edit.Indicators, edit.Outcomes, ct));
        // Milestones and links are the action's own: who changes them changes it, so that a second editor notices.
        if (edits.Count > 0) db.Entry(action).State = EntityState.Modified;
        var saved = await Editing.SaveAsync(db, action, seen, Line(id, $"Action “{action.What}” changed", visitor.Name, now, edits), ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>Says how far it is, from the day on which the partnership stands; the rows before stay.</summary>
    public async Task<Saved> ProgressAsync(int partnershipId, Visitor visitor, int id, ActionStatus status, int percentComplete, string note, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.PlannedActions.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct) is not { } action) return Saved.Refused(nameof(ActionProgress.Status), "There is no such action.");
        if (!visitor.May(Permission.EditDelivery, action.OwnerPartnerId)) return Saved.Refused(nameof(ActionProgress.Status), NotYours);
        if (status == ActionStatus.Done) percentComplete = 100;
        note = note.Trim();
        var problems = ActionCheck.Problems(status, percentComplete, note);
        if (problems.Count > 0) return new(problems);
        var now = time.GetUtcNow();
        var day = await StandingDay.OfAsync(db, partnershipId, now, ct);
        var last = await db.ActionProgress.AsNoTracking().Where(p => p.ActionId == id && p.On <= day).OrderByDescending(p => p.On).ThenByDescending(p => p.Id).FirstOrDefaultAsync(ct);
        db.Add(new ActionProgress { ActionId = id, Status = status, PercentComplete = percentComplete, Note = note, On = day, RecordedAt = now, RecordedBy = visitor.Name });
        db.Changes.Add(Line(id, $"Action “{action.What}”: {Words(status, percentComplete).ToLowerInvariant()}", visitor.Name, now,
            [new("Progress", last is null ? "" : Words(last.Status, last.PercentComplete), Words(status, percentComplete)), .. note.Length == 0 ? [] : new[] { new FieldEdit("Note", "", note) }]));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    private static async Task<Dictionary<string, string>> ProblemsAsync(LspDbContext db, Visitor visitor, ActionEdit edit, PlannedAction? kept, DateOnly day, CancellationToken ct)
    {
        var problems = ActionCheck.Problems(kept is null ? edit : edit with { StartsOn = edit.StartsOn ?? kept.StartsOn }, day);
        // Both what it was and what it is to be must be the partner's own: none gives its work to another.
        if (!visitor.May(Permission.EditDelivery, edit.OwnerPartnerId) || (kept is not null && !visitor.May(Permission.EditDelivery, kept.OwnerPartnerId))) problems[OwnerCheck.Field] = NotYours;
        await DeliveryLinks.CheckAsync(db, problems, edit.OwnerPartnerId, edit.OwnerBodyId, kept?.OwnerPartnerId, kept?.OwnerBodyId, edit.Indicators, edit.Outcomes, day, ct);
        return problems;
    }

    private static async Task<IReadOnlyList<FieldEdit>> MilestonesAsync(LspDbContext db, int actionId, IReadOnlyList<MilestoneEdit> wanted, CancellationToken ct)
    {
        var now = await db.ActionMilestones.Where(m => m.ActionId == actionId).OrderBy(m => m.DueOn).ThenBy(m => m.Id).ToListAsync(ct);
        var before = string.Join("; ", now.Select(Words));
        foreach (var gone in now.Where(m => wanted.All(w => w.Id != m.Id))) db.Remove(gone);
        var left = new List<ActionMilestone>();
        foreach (var w in wanted)
        {
            var milestone = now.Find(m => m.Id == w.Id);
            if (milestone is null) db.Add(milestone = new() { ActionId = actionId, What = w.What, DueOn = w.DueOn!.Value });
            (milestone.What, milestone.DueOn, milestone.DoneOn) = (w.What, w.DueOn!.Value, w.DoneOn);
            left.Add(milestone);
        }
        var after = string.Join("; ", left.OrderBy(m => m.DueOn).Select(Words));
        return before == after ? [] : [new("Milestones", before, after)];
    }

    private static void Apply(PlannedAction action, ActionEdit edit, DateOnly startsElse)
    {
        (action.What, action.OwnerPartnerId, action.OwnerBodyId, action.OwnerRole) = (edit.What, edit.OwnerPartnerId, edit.OwnerBodyId, edit.OwnerRole);
        (action.StartsOn, action.DueOn) = (edit.StartsOn ?? startsElse, edit.DueOn!.Value);
    }

    private static ActionEdit Tidy(ActionEdit edit) => edit with
    {
        What = edit.What.Trim(),
        OwnerRole = edit.OwnerRole.Trim(),
        Milestones = edit.Milestones.Select(m => m with { What = m.What.Trim() }).Where(m => m.What.Length > 0 || m.DueOn is not null).ToList(),
    };

    private static Change Line(int id, string what, string by, DateTimeOffset at, IReadOnlyList<FieldEdit> edits) =>
        new() { Kind = ChangeKind.ActionChanged, What = what, By = by, At = at, Subject = ChangeSubject.Action, SubjectId = id, Edits = edits };

    private static string Words(ActionMilestone m) => $"{m.What} by {EditWords.Value(m.DueOn)}{(m.DoneOn is { } done ? $", done {EditWords.Value(done)}" : "")}";

    private static string Words(ActionStatus status, int percent) => string.Create(CultureInfo.InvariantCulture, $"{DeliveryWords.Of(status)}, {percent}%");
}
