using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>Who has which right at a partnership.</summary>
public sealed class PeopleBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Everybody with a right there, by name; who runs the installation first.</summary>
    public async Task<IReadOnlyList<Person>> AllAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var partners = await db.Partners.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var rights = await db.Memberships.AsNoTracking().Where(m => m.RemovedAt == null)
            .Join(db.Accounts.AsNoTracking(), m => m.AccountId, a => a.Id, (m, a) => new { Right = m, Account = a }).ToListAsync(ct);
        var owners = await db.Accounts.AsNoTracking().Where(a => a.RunsInstallation).ToListAsync(ct);
        return [.. owners.Select(a => new Person(a.Id, a.DisplayName, Role.Administrator, null, null, a.TwoFactorEnabled, null, "")).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase),
            .. rights.Where(r => !r.Account.RunsInstallation)
                .Select(r => new Person(r.Account.Id, r.Account.DisplayName, r.Right.Role, r.Right.PartnerId, r.Right.PartnerId is { } id ? partners[id] : null, r.Account.TwoFactorEnabled, r.Right.GivenAt, r.Right.GivenBy))
                .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Gives an account another role. The old right is kept as ended, so that what was done under it stays what it was.</summary>
    /// <returns>The problems by field; empty when it is done.</returns>
    public async Task<IReadOnlyDictionary<string, string>> ChangeAsync(int partnershipId, int accountId, Role role, int? partnerId, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var problems = await RightCheck.ProblemsAsync(db, role, partnerId, ct);
        if (await RightAsync(db, accountId, ct) is not { } right) problems[nameof(Membership.AccountId)] = "This person has no right here any more: somebody was quicker.";
        else if (problems.Count == 0 && (right.Role, right.PartnerId) != (role, RightCheck.PartnerOf(role, partnerId)))
        {
            var now = time.GetUtcNow();
            var name = await NameAsync(db, accountId, ct);
            right.RemovedAt = now;
            db.Memberships.Add(new() { AccountId = accountId, Role = role, PartnerId = RightCheck.PartnerOf(role, partnerId), GivenAt = now, GivenBy = by });
            // A lesser right is a right removed: whoever looks is asked anew.
            db.Changes.Add(new() { Kind = ChangeKind.RightRemoved, What = $"{name} is {role.Name()} now", By = by, At = now, Subject = ChangeSubject.Account, SubjectId = accountId, Edits = [new("Role", right.Role.Name(), role.Name())] });
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }
        return problems;
    }

    /// <summary>Takes an account's right away; it ends in open pages too.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RemoveAsync(int partnershipId, int accountId, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await RightAsync(db, accountId, ct) is not { } right) return false;
        right.RemovedAt = time.GetUtcNow();
        var name = await NameAsync(db, accountId, ct);
        db.Changes.Add(new() { Kind = ChangeKind.RightRemoved, What = $"{name} has no right here any more", By = by, At = right.RemovedAt.Value, Subject = ChangeSubject.Account, SubjectId = accountId, Edits = [new("Role", right.Role.Name(), "")] });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static Task<Membership?> RightAsync(LspDbContext db, int accountId, CancellationToken ct) => db.Memberships.FirstOrDefaultAsync(m => m.AccountId == accountId && m.RemovedAt == null, ct);

    private static Task<string> NameAsync(LspDbContext db, int accountId, CancellationToken ct) => db.Accounts.Where(a => a.Id == accountId).Select(a => a.DisplayName).FirstAsync(ct);
}
