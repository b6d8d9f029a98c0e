using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

public class DatabaseBackupTests
{
    [Fact]
    public async Task WriteAndRestore_WhatIsStillInTheLog_ComesBack()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var open = await OpenAsync(sample.Path); // while it is open nothing is checkpointed at closing
        await RunAsync(open, "PRAGMA journal_mode=WAL");
        await RunAsync(open, "PRAGMA wal_autocheckpoint=0");
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        await AddPartnerAsync(sample, id, "Before the backup");
        Assert.True(new FileInfo(sample.Path + "-wal").Length > 0, "the new row is in the log, not in the file");

        var backup = sample.Path + ".backup";
        await DatabaseBackup.WriteAsync(sample.Database, backup);
        await AddPartnerAsync(sample, id, "After the backup");
        await open.CloseAsync();
        var kept = await DatabaseBackup.RestoreAsync(backup, sample.Path, "test");

        Assert.Equal(["Before the backup"], await MadePartnersAsync(sample.Path, id));
        Assert.Equal(["After the backup", "Before the backup"], await MadePartnersAsync(kept!, id)); // what was replaced is kept, log and all
    }

    [Fact]
    public async Task RestoreAsync_WhereTheReplacedOneHasALogOfItsOwn_KeepsTheLogsRows()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var backup = sample.Path + ".backup";
        await DatabaseBackup.WriteAsync(sample.Database, backup);
        var id = (await sample.Database.FindAsync("halton"))!.Value;

        // A program that was killed: its file and its log lie there, and nobody has the database open.
        var killed = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(sample.Path)!, "killed.db");
        await using (var open = await OpenAsync(sample.Path))
        {
            await RunAsync(open, "PRAGMA journal_mode=WAL");
            await RunAsync(open, "PRAGMA wal_autocheckpoint=0");
            await AddPartnerAsync(sample, id, "Only in the log");
            File.Copy(sample.Path, killed);
            File.Copy(sample.Path + "-wal", killed + "-wal");
        }

        var kept = await DatabaseBackup.RestoreAsync(backup, killed, "test");

        Assert.Equal(["Only in the log"], await MadePartnersAsync(kept!, id));
        Assert.Empty(await MadePartnersAsync(killed, id));
    }

    [Fact]
    public async Task RestoreAsync_WhereThereIsNoDatabaseYet_PutsItThere()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var backup = sample.Path + ".backup";
        await DatabaseBackup.WriteAsync(sample.Database, backup);
        var fresh = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(sample.Path)!, "new", "lsp.db");

        Assert.Null(await DatabaseBackup.RestoreAsync(backup, fresh, "test"));
        Assert.Equal(7, await new LspDatabase(new TestContexts(fresh)).Shared().Partnerships.CountAsync());
    }

    [Theory]
    [InlineData("torn in the middle")]
    [InlineData("cut short")]
    [InlineData("no database at all")]
    [InlineData("empty")]
    [InlineData("another program's database")]
    [InlineData("missing")]
    public async Task RestoreAsync_DamagedBackup_IsRefusedAndNothingReplaced(string damage)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var backup = sample.Path + ".backup";
        await DatabaseBackup.WriteAsync(sample.Database, backup);
        await DamageAsync(backup, damage);
        SqliteSetup.CloseIdle(sample.Path);
        var before = await File.ReadAllBytesAsync(sample.Path);

        await Assert.ThrowsAsync<DatabaseRefusedException>(() => DatabaseBackup.RestoreAsync(backup, sample.Path, "test"));

        Assert.Equal(before, await File.ReadAllBytesAsync(sample.Path));
        Assert.False(File.Exists(sample.Path + ".replaced-test"));
    }

    [Fact]
    public async Task WriteAsync_OverAFileThatIsThere_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var there = sample.Path + ".backup";
        await File.WriteAllTextAsync(there, "last year's");

        await Assert.ThrowsAsync<DatabaseRefusedException>(() => DatabaseBackup.WriteAsync(sample.Database, there));
        Assert.Equal("last year's", await File.ReadAllTextAsync(there));
    }

    private static async Task DamageAsync(string path, string damage)
    {
        SqliteSetup.CloseIdle(path);
        var bytes = await File.ReadAllBytesAsync(path);
        switch (damage)
        {
            case "torn in the middle":
                // Ten pages of rubbish: b-tree pages that hold rows, past the schema.
                bytes.AsSpan(bytes.Length / 2, 40960).Fill(0xAA);
                await File.WriteAllBytesAsync(path, bytes);
                break;
            case "cut short":
                await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 3)]);
                break;
            case "no database at all":
                await File.WriteAllTextAsync(path, "Dear colleague, please find attached our return for quarter 2.");
                break;
            case "empty":
                await File.WriteAllBytesAsync(path, []);
                break;
            case "missing":
                File.Delete(path);
                break;
            default:
                File.Delete(path);
                await using (var other = await OpenAsync(path)) await RunAsync(other, "CREATE TABLE Recipes (Name TEXT)");
                break;
        }
    }

    private static async Task AddPartnerAsync(SampleDatabase sample, int partnershipId, string name)
    {
        await using var db = sample.Database.Of(partnershipId);
        db.Partners.Add(new Partner { Name = name });
        await db.SaveChangesAsync();
    }

    private static async Task<List<string>> MadePartnersAsync(string path, int partnershipId)
    {
        await using var db = new LspDatabase(new TestContexts(path)).Of(partnershipId);
        return await db.Partners.Select(p => p.Name).Where(n => n.EndsWith("the backup") || n == "Only in the log").OrderBy(n => n).ToListAsync();
    }

    private static async Task<SqliteConnection> OpenAsync(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the test's own words
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteScalarAsync();
    }
}
