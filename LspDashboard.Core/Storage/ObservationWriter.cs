using System.Data.Common;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LspDashboard.Core.Storage;

/// <summary>
/// Writes observations by one prepared statement, ten times faster than through the change tracker.
/// Must run inside a transaction of the context, which also says whose they may be.
/// </summary>
internal static class ObservationWriter
{
    private const string Insert = """
        INSERT INTO "Observation" ("PartnershipId","IndicatorId","AreaId","Period","Revision","Value","Numerator","Denominator","Status","KnownFrom","RecordedAt","ReturnId","SourceFile","SourceSheet","SourceCell","Comment")
        VALUES ($p0,$p1,$p2,$p3,$p4,$p5,$p6,$p7,$p8,$p9,$p10,$p11,$p12,$p13,$p14,$p15)
        """;

    public static async Task WriteAsync(LspDbContext db, IEnumerable<Observation> observations, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Observations are written inside a transaction.");
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Insert;
        var parameters = new DbParameter[16];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = command.CreateParameter();
            parameters[i].ParameterName = "$p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            command.Parameters.Add(parameters[i]);
        }
        foreach (var o in observations)
        {
            if (o.PartnershipId == 0) o.PartnershipId = db.Scope;
            if (db.Scope == 0 || o.PartnershipId != db.Scope)
                throw new InvalidOperationException("An observation was written through the context of another partnership.");
            object?[] values =
            [
                o.PartnershipId, o.IndicatorId, o.AreaId, o.Period.Code, o.Revision, o.Value, o.Numerator, o.Denominator, o.Status.ToString(),
                o.KnownFrom.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), o.RecordedAt.UtcTicks, o.ReturnId, o.SourceFile, o.SourceSheet, o.SourceCell, o.Comment,
            ];
            for (var i = 0; i < values.Length; i++) parameters[i].Value = values[i] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
