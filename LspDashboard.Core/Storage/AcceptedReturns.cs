using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads who accepted the returns that figures came from.</summary>
public sealed class AcceptedReturns(LspDatabase database)
{
    /// <param name="partnershipId">Whose returns.</param>
    /// <param name="ids">Of the returns; any others are not read.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>By id.</returns>
    public async Task<IReadOnlyDictionary<int, AcceptedReturn>> OfAsync(int partnershipId, IReadOnlyCollection<int> ids, CancellationToken ct = default)
    {
        if (ids.Count == 0) return new Dictionary<int, AcceptedReturn>();
        await using var db = database.Of(partnershipId);
        return await db.Returns.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new AcceptedReturn(r.Id, r.DecidedBy, r.DecidedAt)).ToDictionaryAsync(r => r.Id, ct);
    }
}
