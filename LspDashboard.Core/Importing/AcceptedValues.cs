using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>Makes observations of the values that an accepted return brings, and the hash by which they can be proved later.</summary>
internal static class AcceptedValues
{
    /// <summary>Those that are new or changed, each with the revision that follows what is there, in the order of their key.</summary>
    public static async Task<List<Observation>> OfAsync(
        LspDbContext db, PartnershipFacts known, PartnerReturn stored, UnderstoodReturn understood, DateTimeOffset now, CancellationToken ct)
    {
        var fresh = understood.Values.Where(v => v.Change != ValueChange.Unchanged).ToList();
        var ids = fresh.Select(v => v.Indicator.Id).Distinct().ToList();
        var revisions = (await db.Observations.AsNoTracking().Where(o => ids.Contains(o.IndicatorId))
            .Select(o => new { o.IndicatorId, o.AreaId, o.Period, o.Revision }).ToListAsync(ct))
            .GroupBy(o => (o.IndicatorId, o.AreaId, o.Period)).ToDictionary(g => g.Key, g => g.Max(o => o.Revision));
        return fresh.Select(v => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period,
            Revision = revisions.GetValueOrDefault((v.Indicator.Id, v.Area.Id, v.Period)) + 1,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = now,
            ReturnId = stored.Id, SourceFile = stored.FileName, SourceSheet = v.Sheet, SourceCell = v.Cell, Comment = v.Comment,
        }).OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => o.Period.Code, StringComparer.Ordinal).ToList();
    }

    public static string HashOf(IEnumerable<Observation> written) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        written.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.IndicatorId}|{o.AreaId}|{o.Period.Code}|{o.Revision}|{o.Value:R}|{o.Numerator:R}|{o.Denominator:R}|{o.Status}"))))));
}
