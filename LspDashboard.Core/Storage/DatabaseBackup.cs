using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Copies a database while it is in use, and puts a copy back. A plain copy of the file would lose what is still in the log.</summary>
public static class DatabaseBackup
{
    /// <summary>Writes a backup by VACUUM INTO, then opens and checks it.</summary>
    /// <exception cref="DatabaseRefusedException">The file is there already, or the copy does not pass its check.</exception>
    public static async Task WriteAsync(LspDatabase database, string path, CancellationToken ct = default)
    {
        if (File.Exists(path)) throw new DatabaseRefusedException($"{path} exists already. Name another file for the backup.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        await using (var db = database.Shared())
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", ct);
        await CheckAsync(path, ct);
    }

    /// <summary>Puts a backup in the place of a database file; what it replaces is kept beside it.</summary>
    /// <returns>Where the replaced database was kept; null where there was none.</returns>
    /// <exception cref="DatabaseRefusedException">The backup is missing or damaged; nothing was replaced.</exception>
    public static async Task<string?> RestoreAsync(string backup, string database, string stamp, CancellationToken ct = default)
    {
        if (!File.Exists(backup)) throw new DatabaseRefusedException($"There is no file {backup}.");
        await CheckAsync(backup, ct);
        SqliteSetup.CloseIdle(database);
        if (Path.GetDirectoryName(Path.GetFullPath(database)) is { } folder) Directory.CreateDirectory(folder);
        if (File.Exists(database)) await HoldAloneAsync(database, ct);
        // Beside its place first: where there is no room for it, nothing has been taken away yet.
        var arriving = Unused($"{database}.arriving-{stamp}");
        File.Copy(backup, arriving);
        string? kept = null;
        if (File.Exists(database))
        {
            kept = Unused($"{database}.replaced-{stamp}"); // never over a file that is there: it may be the very backup
            await using (var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString()))
            await using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = kept, Pooling = false }.ToString()))
            {
                await source.OpenAsync(ct);
                await target.OpenAsync(ct);
                source.BackupDatabase(target); // takes what is still in the write-ahead log with it
            }
            File.Delete(database);
        }
        foreach (var side in new[] { database + "-wal", database + "-shm" }) File.Delete(side);
        File.Move(arriving, database);
        return kept;
    }

    // Leaving the write-ahead log needs the database to oneself, so it tells whether a running dashboard has it open:
    // that one would go on writing into a file that is no longer there.
    private static async Task HoldAloneAsync(string database, CancellationToken ct)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, DefaultTimeout = 2 }.ToString());
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE";
            if (string.Equals((string?)await command.ExecuteScalarAsync(ct), "delete", StringComparison.OrdinalIgnoreCase)) return;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6)
        {
            throw InUse(database);
        }
        catch (SqliteException)
        {
            return; // not a database any more: restoring is what mends it
        }
        throw InUse(database);
    }

    private static DatabaseRefusedException InUse(string database) =>
        new($"{database} is in use. Stop the dashboard first, then restore again; nothing was changed.");

    private static string Unused(string path)
    {
        var free = path;
        for (var n = 2; File.Exists(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{path}-{n}");
        return free;
    }

    private static async Task CheckAsync(string path, CancellationToken ct)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            var answer = (string?)await command.ExecuteScalarAsync(ct);
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
            var isOurs = (long)(await command.ExecuteScalarAsync(ct))! == 1;
            if (!string.Equals(answer, "ok", StringComparison.Ordinal) || !isOurs)
                throw new DatabaseRefusedException($"{path} is no sound LspDashboard database ({(isOurs ? answer : "its tables are not ours")}).");
        }
        catch (SqliteException e)
        {
            throw new DatabaseRefusedException($"{path} is no sound LspDashboard database ({e.Message}).");
        }
    }
}
