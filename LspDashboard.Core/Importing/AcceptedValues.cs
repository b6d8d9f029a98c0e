using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>Makes observations of the values that an accepted return brings, and the hash by which they can be proved later.</summary>
public static class AcceptedValues
{
    // Longer than any line of the hash.
    private const int LongestLine = 512;
    private const int Block = 64 * 1024;

    /// <summary>Those that are new or changed, each with the revision that follows what is there, in the order of their key.</summary>
    /// <param name="db">With the transaction in which they will be written.</param>
    /// <param name="known">Whose they are.</param>
    /// <param name="stored">The return that brings them.</param>
    /// <param name="understood">What it says.</param>
    /// <param name="now">The instant of recording.</param>
    public static List<Observation> Of(LspDbContext db, PartnershipFacts known, PartnerReturn stored, UnderstoodReturn understood, DateTimeOffset now)
    {
        var fresh = understood.Values.Where(v => v.Change != ValueChange.Unchanged).ToList();
        var revisions = ObservationScan.HighestRevisions(db, fresh.Select(v => v.Indicator.Id).Distinct().ToList());
        var codes = new PeriodCodes();
        return fresh.ConvertAll(v => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period,
            Revision = revisions.GetValueOrDefault((v.Indicator.Id, v.Area.Id, v.Period)) + 1,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = now,
            ReturnId = stored.Id, SourceFile = stored.FileName, SourceSheet = v.Sheet, SourceCell = v.Cell, Comment = v.Comment,
        }).OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => codes.Of(o.Period), StringComparer.Ordinal).ToList();
    }

    /// <summary>SHA-256 over a line for each, lines parted by line feeds.</summary>
    public static string HashOf(IEnumerable<Observation> written)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var codes = new PeriodCodes();
        var (block, filled, isFirst) = (new byte[Block], 0, true);
        foreach (var o in written)
        {
            if (filled > Block - LongestLine)
            {
                hash.AppendData(block, 0, filled);
                filled = 0;
            }
            if (!isFirst) block[filled++] = (byte)'\n';
            isFirst = false;
            if (!Utf8.TryWrite(block.AsSpan(filled), CultureInfo.InvariantCulture, $"{o.IndicatorId}|{o.AreaId}|{codes.Of(o.Period)}|{o.Revision}|{o.Value:R}|{o.Numerator:R}|{o.Denominator:R}|{o.Status}", out var length))
                throw new InvalidOperationException("A line of the hash is longer than any can be.");
            filled += length;
        }
        hash.AppendData(block, 0, filled);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
