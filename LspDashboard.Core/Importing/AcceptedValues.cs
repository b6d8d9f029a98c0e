using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Unicode;
using LspDashboard.Core.Importing.Jobs;
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
        return InOrderOfKey(fresh.ConvertAll(v => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period,
            Revision = revisions.GetValueOrDefault((v.Indicator.Id, v.Area.Id, v.Period)) + 1,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = now,
            ReturnId = stored.Id, SourceFile = stored.FileName, SourceSheet = v.Sheet, SourceCell = v.Cell, Comment = v.Comment,
        }));
    }

    /// <summary>Writes them, works out their hash meanwhile, and answers with it.</summary>
    /// <param name="db">With the transaction in which they are written.</param>
    /// <param name="accepted">In the order of their key.</param>
    /// <param name="progress">Told how much is written.</param>
    /// <param name="ct">Stops the writing.</param>
    public static async Task<string> WriteAsync(LspDbContext db, List<Observation> accepted, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        var writing = ObservationWriter.WriteAsync(db, ImportStep.Writing(accepted, progress), ct);
        try
        {
            return HashOf(accepted);
        }
        finally
        {
            // Whatever happens, nothing is written any more once this has answered.
            await writing;
        }
    }

    // Codes are compared once for each period, not for each figure.
    private static List<Observation> InOrderOfKey(List<Observation> observations)
    {
        var places = observations.Select(o => o.Period).Distinct().OrderBy(p => p.Code, StringComparer.Ordinal).Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        var keys = observations.Select(o => (o.IndicatorId, o.AreaId, places[o.Period])).ToArray();
        keys.AsSpan().Sort(CollectionsMarshal.AsSpan(observations));
        return observations;
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
