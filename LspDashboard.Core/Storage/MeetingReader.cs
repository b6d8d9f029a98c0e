using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads meetings and minutes in six queries, whatever their number.</summary>
public sealed class MeetingReader(LspDatabase database, TimeProvider time)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<MeetingRegister?> ReadAsync(string slug, DateOnly? asOf = null, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        var day = asOf ?? partnership.AsKnown ?? ReportingCalendar.UkDate(time.GetUtcNow());
        return new(
            partnership, day,
            await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct),
            await db.Meetings.AsNoTracking().OrderBy(m => m.On).ThenBy(m => m.Id).ToListAsync(ct),
            await db.Minutes.AsNoTracking().Where(m => m.On <= day).OrderBy(m => m.Id).ToListAsync(ct),
            await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct),
            (await db.Changes.AsNoTracking().Where(c => c.Kind == ChangeKind.MinuteWritten).OrderBy(c => c.Id).ToListAsync(ct)).FindAll(c => c.Edits.Any(e => e.Field == MinuteBook.WithdrawnBecause)));
    }
}
