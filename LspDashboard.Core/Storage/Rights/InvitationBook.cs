using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>Invitations: each a link by which one person gets one right, once.</summary>
public sealed class InvitationBook(LspDatabase database, TimeProvider time)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    /// <summary>Makes one.</summary>
    /// <returns>Its secret, which is kept nowhere; or the problems by field.</returns>
    public async Task<(string? Secret, IReadOnlyDictionary<string, string> Problems)> MakeAsync(int partnershipId, Role role, int? partnerId, string forWhom, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var problems = await RightCheck.ProblemsAsync(db, role, partnerId, ct);
        forWhom = forWhom.Trim();
        if (forWhom.Length is 0 or > NamesTaken.Longest) problems[nameof(Invitation.For)] = "Say whom it is for, in at most 100 characters, such as the police's analyst.";
        if (problems.Count > 0) return (null, problems);
        var (secret, now) = (Secret.New(), time.GetUtcNow());
        db.Invitations.Add(new() { Role = role, PartnerId = RightCheck.PartnerOf(role, partnerId), For = forWhom, SecretHash = Secret.Hash(secret), CreatedAt = now, CreatedBy = by, ExpiresAt = now + Lasts });
        await db.SaveChangesAsync(ct);
        return (secret, problems);
    }

    /// <summary>Those that can still be used, the latest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(int partnershipId, CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        await using var db = database.Of(partnershipId);
        return await db.Invitations.AsNoTracking().Where(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now).OrderByDescending(i => i.Id).ToListAsync(ct);
    }

    /// <summary>Ends one before it is used.</summary>
    public async Task WithdrawAsync(int partnershipId, int id, CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        await using var db = database.Of(partnershipId);
        await db.Invitations.Where(i => i.Id == id && i.UsedAt == null && i.WithdrawnAt == null).ExecuteUpdateAsync(s => s.SetProperty(i => i.WithdrawnAt, now), ct);
    }

    /// <summary>The invitation of a link that can still be used, and where to; null for every other link.</summary>
    public async Task<(Invitation Invitation, Partnership Partnership)?> FindAsync(string secret, CancellationToken ct = default)
    {
        var (hash, now) = (Secret.Hash(secret), time.GetUtcNow());
        await using var db = database.Shared();
        // The link says which partnership it is of.
        if (await db.Invitations.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(i => i.SecretHash == hash && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now, ct) is not { } found) return null;
        return (found, await db.Partnerships.AsNoTracking().FirstAsync(p => p.Id == found.PartnershipId, ct));
    }

    /// <summary>Uses one for an account, in the caller's own transaction: the link is spent and the right given, or neither.</summary>
    /// <returns>Whether it could still be used.</returns>
    public async Task<bool> UseAsync(LspDbContext db, Invitation invitation, Account account, CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        db.Scope = invitation.PartnershipId;
        if (await db.Invitations.Where(i => i.Id == invitation.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now).ExecuteUpdateAsync(s => s.SetProperty(i => i.UsedAt, now), ct) == 0) return false;
        var before = await db.Memberships.FirstOrDefaultAsync(m => m.AccountId == account.Id && m.RemovedAt == null, ct);
        if (before is not null) before.RemovedAt = now;
        db.Memberships.Add(new() { AccountId = account.Id, Role = invitation.Role, PartnerId = invitation.PartnerId, GivenAt = now, GivenBy = invitation.CreatedBy });
        db.Changes.Add(new()
        {
            Kind = before is null ? ChangeKind.RightGiven : ChangeKind.RightRemoved, What = $"{account.DisplayName} came in as {invitation.Role.Name()}, invited by {invitation.CreatedBy}", By = account.DisplayName, At = now,
            Subject = ChangeSubject.Account, SubjectId = account.Id, Edits = [new("Role", before?.Role.Name() ?? "", invitation.Role.Name())],
        });
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Why a name cannot be beside what a new account does; null where it can.</summary>
    public static Task<string?> NameProblemAsync(LspDbContext db, string name, CancellationToken ct = default) => NamesTaken.ProblemAsync(db, name, ct);
}
