using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>
/// Whose a return is: the partner for which its sender acted when it was sent. Names are unique among accounts and keys, and a right that
/// was changed is a new one, so the name and the moment tell.
/// </summary>
/// <param name="Name">Of the account or key.</param>
/// <param name="PartnerId">For whom.</param>
/// <param name="From">When the right was given.</param>
/// <param name="Until">When it ended; null while it holds.</param>
public sealed record SenderPartner(string Name, int PartnerId, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>All who act, or acted, for one partner of the context's partnership.</summary>
    public static async Task<IReadOnlyList<SenderPartner>> AllAsync(LspDbContext db, CancellationToken ct)
    {
        var people = await db.Memberships.AsNoTracking().Where(m => m.PartnerId != null)
            .Join(db.Accounts, m => m.AccountId, a => a.Id, (m, a) => new { a.DisplayName, m.PartnerId, m.GivenAt, m.RemovedAt }).ToListAsync(ct);
        var keys = await db.ApiKeys.AsNoTracking().Where(k => k.PartnerId != null).ToListAsync(ct);
        return [.. people.Select(p => new SenderPartner(p.DisplayName, p.PartnerId!.Value, p.GivenAt, p.RemovedAt)),
            .. keys.Select(k => new SenderPartner(k.Name, k.PartnerId!.Value, k.CreatedAt, k.RevokedAt))];
    }

    /// <summary>The partner of whoever sent something at a moment; null for an advisor and other people of the whole partnership.</summary>
    public static int? Of(IEnumerable<SenderPartner> all, string by, DateTimeOffset at) =>
        all.FirstOrDefault(s => s.Name == by && s.From <= at && (s.Until is not { } until || at <= until))?.PartnerId;

    /// <inheritdoc cref="Of(IEnumerable{SenderPartner}, string, DateTimeOffset)"/>
    public static int? Of(IEnumerable<SenderPartner> all, PartnerReturn sent) => Of(all, sent.UploadedBy, sent.UploadedAt);
}
