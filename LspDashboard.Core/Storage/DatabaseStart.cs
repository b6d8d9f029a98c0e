using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Brings the database to this program's shape before anything else opens it.</summary>
public sealed class DatabaseStart(LspDatabase database, TimeProvider time)
{
    /// <summary>Creates the database, or backs it up and migrates it.</summary>
    /// <returns>The path of the backup that was made before a migration; null where none was needed.</returns>
    /// <exception cref="DatabaseRefusedException">It was written by a newer program.</exception>
    public async Task<string?> PrepareAsync(CancellationToken ct = default)
    {
        await using var db = database.Shared();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var ours = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if (applied.FirstOrDefault(m => !ours.Contains(m)) is { } unknown)
            throw new DatabaseRefusedException($"The database was written by a newer LspDashboard (it has the change '{unknown}', which this program does not know). Start the newer program, or point ConnectionStrings:LspDashboard at another database.");
        if (applied.Count == ours.Count) return null;

        string? backup = null;
        if (applied.Count > 0)
        {
            var path = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            backup = $"{path}.before-migration-{time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
            await DatabaseBackup.WriteAsync(database, backup, ct);
        }
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", ct);
        return backup;
    }
}
