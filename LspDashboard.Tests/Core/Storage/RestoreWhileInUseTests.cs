using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

public class RestoreWhileInUseTests
{
    [Fact]
    public async Task Restore_WhileADashboardHasItOpen_IsRefusedAndNothingIsReplaced()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var backup = sample.Path + ".backup";
        await DatabaseBackup.WriteAsync(sample.Database, backup);
        await using var open = sample.Database.Shared();
        await open.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;");
        await open.Database.OpenConnectionAsync();
        Assert.Equal(7, await open.Partnerships.CountAsync());

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => DatabaseBackup.RestoreAsync(backup, sample.Path, "now"));

        Assert.Contains("is in use", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(sample.Path)!, "*.replaced-*"));
        Assert.Equal(7, await open.Partnerships.CountAsync());
    }
}
