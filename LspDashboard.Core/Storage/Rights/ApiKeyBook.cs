using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>Makes, finds and revokes the keys of machines.</summary>
public sealed class ApiKeyBook(LspDatabase database, TimeProvider time)
{
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Makes a key.</summary>
    /// <returns>The key itself, which is kept nowhere; or the problems by field.</returns>
    public async Task<(string? Key, IReadOnlyDictionary<string, string> Problems)> MakeAsync(int partnershipId, string name, Role role, int? partnerId, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        name = name.Trim();
        var problems = await RightCheck.ProblemsAsync(db, role, partnerId, ct);
        if (await NamesTaken.ProblemAsync(db, name, ct) is { } problem) problems[nameof(ApiKey.Name)] = problem;
        if (problems.Count > 0) return (null, problems);
        var (key, now) = (KeyText.New(), time.GetUtcNow());
        var made = new ApiKey { Name = name, Role = role, PartnerId = RightCheck.PartnerOf(role, partnerId), Prefix = KeyText.PrefixOf(key), Hash = Secret.Hash(key), CreatedAt = now, CreatedBy = by };
        db.ApiKeys.Add(made);
        await db.SaveChangesAsync(ct);
        db.Changes.Add(new() { Kind = ChangeKind.ApiKeyMade, What = $"API key '{name}' made ({role.Name()})", By = by, At = now, Subject = ChangeSubject.ApiKey, SubjectId = made.Id });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (key, problems);
    }

    /// <summary>Those of a partnership, the latest first; the revoked stay in sight.</summary>
    public async Task<IReadOnlyList<ApiKey>> AllAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.ApiKeys.AsNoTracking().OrderByDescending(k => k.Id).ToListAsync(ct);
    }

    /// <summary>Ends a key; a second time changes nothing.</summary>
    /// <returns>Whether there is such a key.</returns>
    public async Task<bool> RevokeAsync(int partnershipId, int id, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        if (await db.ApiKeys.FirstOrDefaultAsync(k => k.Id == id, ct) is not { } key) return false;
        if (key.RevokedAt is not null) return true;
        key.RevokedAt = time.GetUtcNow();
        db.Changes.Add(new() { Kind = ChangeKind.ApiKeyRevoked, What = $"API key '{key.Name}' revoked", By = by, At = key.RevokedAt.Value, Subject = ChangeSubject.ApiKey, SubjectId = id });
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>The key that somebody shows, noted as used; null where it is none or was revoked.</summary>
    public async Task<ApiKey?> FindAsync(string shown, CancellationToken ct = default)
    {
        if (!shown.StartsWith(KeyText.Begins, StringComparison.Ordinal)) return null;
        var hash = Secret.Hash(shown);
        await using var db = database.Shared();
        // Whose it is, is what the key tells.
        if (await db.ApiKeys.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, ct) is not { } key) return null;
        var now = time.GetUtcNow();
        // Not at each call: it is to be seen which are in use, and a write makes everybody else wait.
        if (key.LastUsedAt is null || now - key.LastUsedAt > NotedEvery)
            await db.ApiKeys.IgnoreQueryFilters().Where(k => k.Id == key.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.LastUsedAt, now), ct);
        return key;
    }
}
