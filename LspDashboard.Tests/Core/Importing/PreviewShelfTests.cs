using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>A preview is used again only while nothing has changed that it was worked out from.</summary>
public class PreviewShelfTests
{
    [Fact]
    public async Task ReadAsync_NothingChanged_IsTheSamePreview()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (intake, _) = Made(sample);
        var id = (await intake.UploadAsync("halton", "a.xlsx", ReturnWorkbook.Quitters(1262), "test")).Return.Id;

        Assert.Same(await intake.ReadAsync("halton", id), await intake.ReadAsync("halton", id));
    }

    [Fact]
    public async Task ReadAsync_Corrected_IsWorkedOutAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (intake, corrections) = Made(sample);
        var id = (await intake.UploadAsync("halton", "a.xlsx", ReturnWorkbook.Quitters(1262), "test")).Return.Id;
        var value = Assert.Single((await intake.ReadAsync("halton", id))!.Values);

        await corrections.AddAsync("halton", id, value.Sheet, value.Cell, "1270", "", "Pat Advisor");

        Assert.Equal(1270, Assert.Single((await intake.ReadAsync("halton", id))!.Values).Value);
    }

    [Fact]
    public async Task ReadAsync_AnotherReturnAccepted_IsComparedWithWhatIsHeldNow()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (intake, _) = Made(sample);
        var first = (await intake.UploadAsync("halton", "a.xlsx", ReturnWorkbook.Quitters(1262), "test")).Return.Id;
        var second = (await intake.UploadAsync("halton", "b.xlsx", ReturnWorkbook.Quitters(1270), "test")).Return.Id;
        await intake.ReadAsync("halton", first);

        await intake.AcceptAsync("halton", second, AcceptedRows.All, "test");

        Assert.Equal(1270, Assert.Single((await intake.ReadAsync("halton", first))!.Values).Held!.Value);
    }

    [Fact]
    public async Task ReadAsync_Discarded_SaysSo()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (intake, _) = Made(sample);
        var id = (await intake.UploadAsync("halton", "a.xlsx", ReturnWorkbook.Quitters(1262), "test")).Return.Id;
        await intake.ReadAsync("halton", id);

        await intake.DiscardAsync("halton", id, "test");

        Assert.Equal(ReturnState.Discarded, (await intake.ReadAsync("halton", id))!.Return.State);
    }

    [Fact]
    public async Task AcceptAsync_CorrectedSinceItWasSeen_IsRefusedAndNothingIsWritten()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (intake, corrections) = Made(sample);
        var id = (await intake.UploadAsync("halton", "a.xlsx", ReturnWorkbook.Quitters(1262), "test")).Return.Id;
        var seen = (await intake.ReadAsync("halton", id))!;
        await corrections.AddAsync("halton", id, seen.Values[0].Sheet, seen.Values[0].Cell, "1333", "", "Another Person");

        var refused = await Assert.ThrowsAsync<ReturnConflictException>(() => intake.AcceptAsync("halton", id, AcceptedRows.All, "test", seen.Seen));

        Assert.Contains("has changed since you looked", refused.Message, StringComparison.Ordinal);
        var now = (await intake.ReadAsync("halton", id))!;
        Assert.Equal(ReturnState.Preview, now.Return.State);
        Assert.Equal(ReturnState.Accepted, (await intake.AcceptAsync("halton", id, AcceptedRows.All, "test", now.Seen)).Return.State);
    }

    private static (ReturnIntake, ReturnCorrections) Made(SampleDatabase sample)
    {
        var facts = new FactsReader(sample.Database, TimeProvider.System);
        var intake = new ReturnIntake(sample.Database, facts, TimeProvider.System);
        return (intake, new(sample.Database, facts, TimeProvider.System));
    }
}
