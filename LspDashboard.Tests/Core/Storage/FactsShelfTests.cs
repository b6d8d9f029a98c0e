using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Facts kept for the next reader are the facts that stand.</summary>
public class FactsShelfTests
{
    [Fact]
    public async Task KeptAsync_NothingChanged_IsTheSame()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var first = await sample.Facts.KeptAsync("halton");

        Assert.Same(first, await sample.Facts.KeptAsync("HALTON"));
        Assert.Same(await sample.Scorecards.ReadAsync("halton"), await sample.Scorecards.ReadAsync("halton"));
    }

    [Fact]
    public async Task KeptAsync_AskedAtOnceByMany_IsReadOnce()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var counting = new CountingCommands();
        var facts = new FactsReader(new LspDatabase(new TestContexts(sample.Path, counting)), TimeProvider.System);
        await facts.KeptAsync("stockport");
        var once = counting.Queries.Count;

        var many = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => facts.KeptAsync("halton")));

        Assert.All(many, f => Assert.Same(many[0], f));
        // One reading more, and one question each whether anything has changed.
        Assert.Equal(once + once - 1 + 20, counting.Queries.Count);
    }

    [Fact]
    public async Task KeptAsync_SomethingWasWritten_IsReadAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var before = (await sample.Facts.KeptAsync("halton"))!;
        var other = await sample.Facts.KeptAsync("salford");

        var problems = await new JudgementBook(sample.Database, TimeProvider.System).GiveAsync(
            before.Partnership.Id, new() { Period = ReportingPeriod.Quarter(2009, 4), Rating = RagRating.Green, Reason = "All clinics are open again", Name = "Ann" }, "Ann");

        Assert.Empty(problems);
        var after = (await sample.Facts.KeptAsync("halton"))!;
        Assert.Equal(before.Judgements.Count + 1, after.Judgements.Count);
        Assert.Same(other, await sample.Facts.KeptAsync("salford"));
    }

    [Fact]
    public async Task KeptAsync_OfAnotherDay_IsAnother()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var early = (await sample.Facts.KeptAsync("halton", new DateOnly(2009, 6, 30)))!;

        Assert.True(early.Observations.Count < (await sample.Facts.KeptAsync("halton"))!.Observations.Count);
    }

    [Fact]
    public async Task KeptAsync_UnknownPartnership_IsNull()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Null(await sample.Facts.KeptAsync("atlantis"));
    }
}
