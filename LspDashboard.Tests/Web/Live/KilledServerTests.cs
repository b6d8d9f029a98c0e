using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.Live;

/// <summary>A process of its own is killed, as by a power cut, and started again.</summary>
public class KilledServerTests
{
    private const string Jobs = "/api/v1/partnerships/halton/import-jobs";

    [Fact]
    public async Task Kill_InTheMiddleOfAnAccept_LeavesNothingAndTheNextStartFinishesIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var connection = LspDashboard.Core.Storage.SqliteSetup.ConnectionString(sample.Path);
        int before, inTheMiddle, id;
        // Another process reads it first: one that has just made the preview would accept too soon to be caught.
        using (var reader = await ServerProcess.StartAsync(connection))
            id = (await reader.Client.UploadAsync("halton", LargeReturn.Of(["Halton", "Salford", "Stockport", "Chorley", "Medway"]), "large.xlsx")).Id();
        using (var first = await ServerProcess.StartAsync(connection))
        {
            before = await ObservationsAsync(sample);
            var accepting = first.Client.DecideAsync("halton", id, "accept");
            await StateAsync(first, "accept", "running");
            await first.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => accepting);
            inTheMiddle = await ObservationsAsync(sample);
        }
        Assert.Equal(before, inTheMiddle);

        using var second = await ServerProcess.StartAsync(connection);
        await StateAsync(second, "accept", "done");

        Assert.Equal(before + (5 * LargeReturn.RowsForAPlace), await ObservationsAsync(sample));
    }

    private static async Task<int> ObservationsAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        return await db.Observations.IgnoreQueryFilters().CountAsync();
    }

    private static async Task StateAsync(ServerProcess server, string kind, string state)
    {
        for (var until = DateTime.UtcNow.AddSeconds(60); DateTime.UtcNow < until; await Task.Delay(10))
            if ((await server.Client.JsonAsync(Jobs)).EnumerateArray().Any(j => j.Text("kind") == kind && j.Text("state") == state)) return;
        throw new TimeoutException($"No {kind} came to be {state}.");
    }
}
