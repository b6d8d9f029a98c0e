using LspDashboard.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>The least that writing rows can cost: values that are ready, bound to one prepared statement and stepped, in one flushed transaction.</summary>
internal static class RawInsert
{
    private const string Insert = "INSERT INTO \"Observation\" (\"PartnershipId\",\"IndicatorId\",\"AreaId\",\"Period\",\"Revision\",\"Value\",\"Numerator\",\"Denominator\",\"Status\",\"KnownFrom\",\"RecordedAt\",\"ReturnId\",\"SourceFile\",\"SourceSheet\",\"SourceCell\",\"Comment\") VALUES (1,?,?,?,1,?,?,?,'Final','2010-06-30',0,NULL,?,?,?,'')";

    /// <param name="path">A database of <see cref="MadePartnership"/>, whose ids count from 1.</param>
    /// <param name="rows">In the order of their key.</param>
    public static void Write(string path, IReadOnlyList<RawRow> rows)
    {
        using var connection = new SqliteConnection(SqliteSetup.ConnectionString(path));
        connection.Open();
        var db = connection.Handle!;
        Run(db, "PRAGMA synchronous=FULL");
        Run(db, "BEGIN IMMEDIATE");
        Check(raw.sqlite3_prepare_v2(db, Insert, out var statement), db);
        using (statement)
            foreach (var row in rows)
            {
                raw.sqlite3_bind_int(statement, 1, row.Indicator);
                raw.sqlite3_bind_int(statement, 2, row.Area);
                raw.sqlite3_bind_text(statement, 3, row.Period);
                raw.sqlite3_bind_double(statement, 4, row.Value);
                Bind(statement, 5, row.Numerator);
                Bind(statement, 6, row.Denominator);
                raw.sqlite3_bind_text(statement, 7, "return.xlsx"u8);
                raw.sqlite3_bind_text(statement, 8, "Figures"u8);
                raw.sqlite3_bind_text(statement, 9, row.Cell);
                Check(raw.sqlite3_step(statement), db);
                raw.sqlite3_reset(statement);
            }
        Run(db, "COMMIT");
    }

    private static void Bind(sqlite3_stmt statement, int index, double? value)
    {
        if (value is { } number) raw.sqlite3_bind_double(statement, index, number);
        else raw.sqlite3_bind_null(statement, index);
    }

    private static void Run(sqlite3 db, string sql) => Check(raw.sqlite3_exec(db, sql), db);

    private static void Check(int code, sqlite3 db)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE)) throw new InvalidOperationException(raw.sqlite3_errmsg(db).utf8_to_string());
    }
}

/// <summary>A row whose texts are bytes already.</summary>
internal sealed record RawRow(int Indicator, int Area, byte[] Period, double Value, double? Numerator, double? Denominator, byte[] Cell)
{
    public static List<RawRow> All(IEnumerable<MadeFigure> figures) => [.. figures.Select((f, i) => new RawRow(
        f.Indicator + 1, f.Place + 1, System.Text.Encoding.UTF8.GetBytes(f.Period.Code), f.Value, f.Numerator, f.Denominator, System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"E{i + 2}"))))];
}
