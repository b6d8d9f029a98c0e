using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class PublishedPacksApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Packs_OneWithdrawn_AreListedWithTheirFilesToTheByte()
    {
        var halton = (await app.Database.FindAsync("halton"))!.Value;
        var book = app.Get<PackBook>();
        var id = (await book.PublishAsync(halton, MadePack.Published(), [MadePack.PublishedFile()], "Coordinator")).Id;
        await book.WithdrawAsync(halton, id, "Sent to the wrong list.", "Coordinator");

        var pack = Assert.Single((await app.Client.JsonAsync("/api/v1/partnerships/halton/packs")).EnumerateArray());

        Assert.Equal((id, "withdrawn", "Sent to the wrong list.", "Coordinator"), (pack.GetProperty("id").GetInt32(), pack.Text("state"), pack.Text("withdrawnBecause"), pack.Text("publishedBy")));
        var file = Assert.Single(pack.GetProperty("files").EnumerateArray());
        var bytes = await app.Client.GetByteArrayAsync(new Uri(file.Text("address"), UriKind.Relative));
        Assert.Equal((file.Text("sha256"), file.GetProperty("length").GetInt32()), (SnapshotText.Sha256(bytes), bytes.Length));
        // Nobody else's.
        Assert.Empty((await app.Client.JsonAsync("/api/v1/partnerships/salford/packs")).EnumerateArray());
    }
}
