using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LspDashboard.Core.Storage;

/// <summary>
/// One SQL statement for many rows, bound and stepped without the layers above: observations come by the hundred thousand, and through
/// the change tracker each costs thirty times as much. It runs on the context's own connection, inside its transaction where it has one.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _statement;
    // What is bound stays bound from row to row, so what repeats is not bound again. A value that was never bound is null.
    private readonly string?[] _texts;
    private readonly long?[] _integers;

    /// <param name="db">With its connection open.</param>
    /// <param name="sql">With a ? for each value.</param>
    public PreparedStatement(LspDbContext db, string sql)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        _db = connection.Handle ?? throw new InvalidOperationException("The connection to the database is not open.");
        raw.sqlite3_busy_timeout(_db, 1000 * connection.DefaultTimeout);
        Check(raw.sqlite3_prepare_v2(_db, sql, out _statement));
        _texts = new string?[raw.sqlite3_bind_parameter_count(_statement) + 1];
        _integers = new long?[_texts.Length];
    }

    /// <param name="at">1 for the first; each is always bound to values of one type.</param>
    /// <param name="value">Null for none.</param>
    public void Bind(int at, long? value)
    {
        if (_integers[at] == value) return;
        Check(value is { } number ? raw.sqlite3_bind_int64(_statement, at, number) : raw.sqlite3_bind_null(_statement, at));
        _integers[at] = value;
    }

    public void Bind(int at, double? value) => Check(value is { } number ? raw.sqlite3_bind_double(_statement, at, number) : raw.sqlite3_bind_null(_statement, at));

    public void Bind(int at, string text)
    {
        if (string.Equals(_texts[at], text, StringComparison.Ordinal)) return;
        Check(raw.sqlite3_bind_text(_statement, at, text));
        _texts[at] = text;
    }

    /// <summary>Goes to the next row of a query; false after the last.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) Check(code);
        return false;
    }

    /// <summary>Runs a statement that answers with nothing, and makes it ready for the next row.</summary>
    public void Run()
    {
        Step();
        Check(raw.sqlite3_reset(_statement));
    }

    /// <param name="column">0 for the first.</param>
    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public double? Number(int column) => IsNull(column) ? null : raw.sqlite3_column_double(_statement, column);

    /// <summary>A text as it is stored, in UTF-8; valid until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _db);
}
