using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

public class MethodLogTests
{
    [Fact]
    public async Task RecordAsync_EachVersion_IsWrittenDownOnceForEachPartnership()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var log = new MethodLog(sample.Database, TimeProvider.System);

        await log.RecordAsync("2026-11");
        await log.RecordAsync("2026-11");
        await log.RecordAsync("2027-04");

        foreach (var partnership in await sample.Database.AllAsync())
        {
            await using var db = sample.Database.Of(partnership.Id);
            var written = await db.Changes.Where(c => c.Kind == ChangeKind.MethodChanged).OrderBy(c => c.Id).Select(c => c.What).ToListAsync();
            Assert.Equal(["Rated by the method of 2026-11 from now on", "Rated by the method of 2027-04 from now on"], written);
        }
    }

    [Fact]
    public async Task RecordAsync_BackToAnEarlierVersion_IsWrittenDownToo()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var log = new MethodLog(sample.Database, TimeProvider.System);

        foreach (var version in new[] { "2026-11", "2027-04", "2026-11" }) await log.RecordAsync(version);

        await using var db = sample.Database.Of(1);
        Assert.Equal(3, await db.Changes.CountAsync(c => c.Kind == ChangeKind.MethodChanged));
    }
}
