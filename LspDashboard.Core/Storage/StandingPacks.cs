using LspDashboard.Core.Publishing;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads which packs stand published, in one query.</summary>
internal static class StandingPacks
{
    /// <param name="db">Within the scope of a partnership.</param>
    /// <param name="asKnown">Packs whose figures were known by this UK date, inclusive.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The latest first.</returns>
    public static async Task<IReadOnlyList<StandingPack>> ReadAsync(LspDbContext db, DateOnly asKnown, CancellationToken ct)
    {
        var all = await db.PublishedPacks.AsNoTracking().OrderByDescending(p => p.Id).Select(p => new
        {
            p.AsKnown,
            Edition = new PackEdition(p.Id, p.CorrectsId, p.Edition, p.WithdrawnAt != null),
            Pack = new StandingPack(p.Id, p.Title, p.For, p.Period, p.MeetingId, p.Edition),
        }).ToListAsync(ct);
        var editions = new PackEditions([.. all.Select(p => p.Edition)]);
        return [.. all.Where(p => p.AsKnown <= asKnown && editions.StateOf(p.Edition) == PackState.Published).Select(p => p.Pack)];
    }
}
