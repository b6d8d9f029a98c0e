using LspDashboard.Core.Periods;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>The day on which a partnership stands: what is decided there now is filed under it.</summary>
internal static class StandingDay
{
    public static async Task<DateOnly> OfAsync(LspDbContext db, int partnershipId, DateTimeOffset now, CancellationToken ct) =>
        await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.AsKnown).FirstAsync(ct) ?? ReportingCalendar.UkDate(now);
}
