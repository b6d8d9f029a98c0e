using System.Globalization;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>
/// Writes observations by one prepared statement, thirty times faster than through the change tracker.
/// Must run inside a transaction of the context, which also says whose they may be.
/// </summary>
public static class ObservationWriter
{
    /// <summary>As days stand in the database.</summary>
    internal const string DayFormat = "yyyy-MM-dd";

    private const string Insert = """
        INSERT INTO "Observation" ("PartnershipId","IndicatorId","AreaId","Period","Revision","Value","Numerator","Denominator","Status","KnownFrom","RecordedAt","ReturnId","SourceFile","SourceSheet","SourceCell","Comment")
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """;

    /// <param name="db">Inside a transaction, with the scope of the partnership.</param>
    /// <param name="observations">In the order of their key, which is the order of the table.</param>
    /// <param name="ct">Stops the writing; the transaction is then not to be committed.</param>
    /// <exception cref="InvalidOperationException">There is no transaction, or one of them is another partnership's.</exception>
    public static Task WriteAsync(LspDbContext db, IEnumerable<Observation> observations, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Observations are written inside a transaction.");
        // SQLite writes on the thread that asks; a circuit's must stay free.
        return Task.Run(() => Write(db, observations, ct), ct);
    }

    internal static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static void Write(LspDbContext db, IEnumerable<Observation> observations, CancellationToken ct)
    {
        using var insert = new PreparedStatement(db, Insert);
        var periods = new PeriodCodes();
        var (day, dayText) = (DateOnly.MinValue, Day(DateOnly.MinValue));
        foreach (var o in observations)
        {
            ct.ThrowIfCancellationRequested();
            if (o.PartnershipId == 0) o.PartnershipId = db.Scope;
            if (db.Scope == 0 || o.PartnershipId != db.Scope)
                throw new InvalidOperationException("An observation was written through the context of another partnership.");
            if (o.KnownFrom != day) (day, dayText) = (o.KnownFrom, Day(o.KnownFrom));
            insert.Bind(1, o.PartnershipId);
            insert.Bind(2, o.IndicatorId);
            insert.Bind(3, o.AreaId);
            insert.Bind(4, periods.Of(o.Period));
            insert.Bind(5, o.Revision);
            insert.Bind(6, o.Value);
            insert.Bind(7, o.Numerator);
            insert.Bind(8, o.Denominator);
            insert.Bind(9, o.Status.ToString());
            insert.Bind(10, dayText);
            insert.Bind(11, o.RecordedAt.UtcTicks);
            insert.Bind(12, o.ReturnId);
            insert.Bind(13, o.SourceFile);
            insert.Bind(14, o.SourceSheet);
            insert.Bind(15, o.SourceCell);
            insert.Bind(16, o.Comment);
            insert.Run();
        }
    }
}
