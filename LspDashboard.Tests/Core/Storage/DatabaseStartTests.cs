using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LspDashboard.Tests.Core.Storage;

public class DatabaseStartTests
{
    [Fact]
    public async Task PrepareAsync_OfADatabaseThatIsUpToDate_DoesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Null(await Start(sample).PrepareAsync());
    }

    [Fact]
    public async Task PrepareAsync_WhereThereIsNone_MakesOneWithALog()
    {
        var folder = Directory.CreateTempSubdirectory("lsp-start-").FullName;
        try
        {
            var database = new LspDatabase(new TestContexts(System.IO.Path.Combine(folder, "deeper", "lsp.db")));

            Assert.Null(await new DatabaseStart(database, TimeProvider.System).PrepareAsync());

            await using var db = database.Shared();
            Assert.Empty(await db.Database.GetPendingMigrationsAsync());
            Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync()).Single());
        }
        finally
        {
            SqliteSetup.CloseIdle(System.IO.Path.Combine(folder, "deeper", "lsp.db"));
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task PrepareAsync_DatabaseOfANewerProgram_IsRefusedUntouched()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using (var db = sample.Database.Shared())
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('20991231000000_Holograms', '99.0')""");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => Start(sample).PrepareAsync());

        Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
        Assert.Contains("20991231000000_Holograms", refused.Message, StringComparison.Ordinal);
        Assert.Equal(7, (await sample.Database.AllAsync()).Count);
    }

    [Fact]
    public async Task PrepareAsync_DatabaseFromBeforePersonsRatings_IsBackedUpAndMigratedWithWhatItHolds()
    {
        var folder = Directory.CreateTempSubdirectory("lsp-start-").FullName;
        try
        {
            var database = new LspDatabase(new TestContexts(System.IO.Path.Combine(folder, "lsp.db")));
            await using (var db = database.Shared())
            {
                await db.GetService<IMigrator>().MigrateAsync("Initial");
                db.Areas.Add(new() { Code = "E06000006", Name = "Halton", Kind = AreaKind.LocalAuthority });
                await db.SaveChangesAsync();
            }

            var backup = await new DatabaseStart(database, TimeProvider.System).PrepareAsync();

            Assert.True(File.Exists(backup));
            await using var after = database.Shared();
            Assert.Equal("Halton", (await after.Areas.SingleAsync()).Name);
            Assert.Empty(await after.Judgements.ToListAsync());
            Assert.Empty(await after.Database.GetPendingMigrationsAsync());
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Model_AndTheMigrations_AreTheSame()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var db = sample.Database.Shared();

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: add a migration.");
    }

    private static DatabaseStart Start(SampleDatabase sample) => new(sample.Database, TimeProvider.System);
}
