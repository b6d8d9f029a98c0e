using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes risks. A score is never changed: a later one follows it. A risk is closed, never taken out.</summary>
public sealed class RiskBook(LspDatabase database, TimeProvider time)
{
    public const string NotYours = "A partner adds and changes its own risks; others are for the performance advisor and the coordinator.";

    public async Task<Kept> AddAsync(int partnershipId, Visitor visitor, RiskEdit edit, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        var day = await StandingDay.OfAsync(db, partnershipId, now, ct);
        edit = Tidy(edit);
        if (await ProblemsAsync(db, visitor, edit, null, day, ct) is { Count: > 0 } problems) return new(new(problems), 0);
        var risk = new Risk { What = "", ReviewOn = default, On = day, RecordedAt = now, RecordedBy = visitor.Name };
        Apply(risk, edit);
        db.Add(risk);
        await db.SaveChangesAsync(ct);
        db.Add(ScoreOf(risk.Id, edit, day, now, visitor.Name));
        var links = await DeliveryLinks.SetAsync(db, null, risk.Id, edit.Indicators, edit.Outcomes, ct);
        db.Changes.Add(Line(risk.Id, $"Risk “{risk.What}” added", visitor.Name, now,
            [new("Owner", "", await DeliveryLinks.OwnerAsync(db, risk.OwnerPartnerId, risk.OwnerBodyId, ct)), new("Score", "", Words(edit.Likelihood, edit.Impact)), .. links]));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(Saved.Done, risk.Id);
    }

    /// <summary>Changes a risk, and gives it a new score where that is another, unless somebody else changed it since it was read.</summary>
    /// <param name="seen">The version that its editor saw.</param>
    public async Task<Saved> EditAsync(int partnershipId, Visitor visitor, int id, int seen, RiskEdit edit, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Risks.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } risk) return Saved.Refused(nameof(edit.What), "There is no such risk.");
        var now = time.GetUtcNow();
        var day = await StandingDay.OfAsync(db, partnershipId, now, ct);
        edit = Tidy(edit);
        if (await ProblemsAsync(db, visitor, edit, risk, day, ct) is { Count: > 0 } problems) return new(problems);
        var owner = await DeliveryLinks.OwnerAsync(db, risk.OwnerPartnerId, risk.OwnerBodyId, ct);
        Apply(risk, edit);
        var newOwner = await DeliveryLinks.OwnerAsync(db, risk.OwnerPartnerId, risk.OwnerBodyId, ct);
        var edits = new List<FieldEdit>();
        if (owner != newOwner) edits.Add(new("Owner", owner, newOwner));
        var last = await db.RiskScores.AsNoTracking().Where(s => s.RiskId == id && s.On <= day).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).FirstOrDefaultAsync(ct);
        if (last?.Likelihood != edit.Likelihood || last.Impact != edit.Impact || edit.Note.Length > 0)
        {
            db.Add(ScoreOf(id, edit, day, now, visitor.Name));
            edits.Add(new("Score", last is null ? "" : Words(last.Likelihood, last.Impact), Words(edit.Likelihood, edit.Impact)));
        }
        edits.AddRange(await DeliveryLinks.SetAsync(db, null, id, edit.Indicators, edit.Outcomes, ct));
        // Scores and links are the risk's own: who changes them changes it, so that a second editor notices.
        if (edits.Count > 0) db.Entry(risk).State = EntityState.Modified;
        var saved = await Editing.SaveAsync(db, risk, seen, Line(id, $"Risk “{risk.What}” changed", visitor.Name, now, edits), ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>Closes a risk from the day on which the partnership stands, or opens it again.</summary>
    public async Task<Saved> CloseAsync(int partnershipId, Visitor visitor, int id, int seen, bool isClosed, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Risks.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } risk) return Saved.Refused(nameof(Risk.ClosedOn), "There is no such risk.");
        if (!visitor.May(Permission.EditDelivery, risk.OwnerPartnerId)) return Saved.Refused(nameof(Risk.ClosedOn), NotYours);
        var now = time.GetUtcNow();
        risk.ClosedOn = isClosed ? risk.ClosedOn ?? await StandingDay.OfAsync(db, partnershipId, now, ct) : null;
        var saved = await Editing.SaveAsync(db, risk, seen, Line(id, $"Risk “{risk.What}” {(isClosed ? "closed" : "opened again")}", visitor.Name, now, []), ct);
        if (saved.IsDone) await transaction.CommitAsync(ct);
        return saved;
    }

    private static async Task<Dictionary<string, string>> ProblemsAsync(LspDbContext db, Visitor visitor, RiskEdit edit, Risk? kept, DateOnly day, CancellationToken ct)
    {
        var problems = RiskCheck.Problems(edit, day, kept?.ReviewOn);
        if (!visitor.May(Permission.EditDelivery, edit.OwnerPartnerId) || (kept is not null && !visitor.May(Permission.EditDelivery, kept.OwnerPartnerId))) problems[OwnerCheck.Field] = NotYours;
        await DeliveryLinks.CheckAsync(db, problems, edit.OwnerPartnerId, edit.OwnerBodyId, kept?.OwnerPartnerId, kept?.OwnerBodyId, edit.Indicators, edit.Outcomes, day, ct);
        return problems;
    }

    private static void Apply(Risk risk, RiskEdit edit)
    {
        (risk.What, risk.Mitigation, risk.ReviewOn) = (edit.What, edit.Mitigation, edit.ReviewOn!.Value);
        (risk.OwnerPartnerId, risk.OwnerBodyId, risk.OwnerRole) = (edit.OwnerPartnerId, edit.OwnerBodyId, edit.OwnerRole);
    }

    private static RiskEdit Tidy(RiskEdit edit) => edit with { What = edit.What.Trim(), Mitigation = edit.Mitigation.Trim(), OwnerRole = edit.OwnerRole.Trim(), Note = edit.Note.Trim() };

    private static RiskScore ScoreOf(int riskId, RiskEdit edit, DateOnly day, DateTimeOffset now, string by) =>
        new() { RiskId = riskId, Likelihood = edit.Likelihood, Impact = edit.Impact, Note = edit.Note, On = day, RecordedAt = now, RecordedBy = by };

    private static Change Line(int id, string what, string by, DateTimeOffset at, IReadOnlyList<FieldEdit> edits) =>
        new() { Kind = ChangeKind.RiskChanged, What = what, By = by, At = at, Subject = ChangeSubject.Risk, SubjectId = id, Edits = edits };

    private static string Words(int likelihood, int impact) =>
        string.Create(CultureInfo.InvariantCulture, $"{likelihood * impact}, {RiskRule.Level(likelihood, impact)}: likelihood {likelihood}, impact {impact}");
}
