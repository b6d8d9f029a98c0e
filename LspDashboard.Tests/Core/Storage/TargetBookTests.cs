using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Halton stands at 30 June 2010. NI 112 is to fall from 47.1 in 1998 to 23.6 in 2010.</summary>
public class TargetBookTests
{
    private static readonly Dictionary<int, double> Nothing = [];

    [Fact]
    public async Task WithdrawAsync_ReportsAsKnownBefore_KeepWhatTheyUsed()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator) = await HaltonAsync(sample);
        var target = Milder(indicator);
        Assert.True((await Book(sample).SetAsync(halton, target, Nothing, null, "Ann")).IsDone);

        Assert.True((await Book(sample).WithdrawAsync(halton, target.Id, "Bob")).IsDone);

        Assert.Equal(40, await ValueAsync(sample, new(2010, 6, 29)));
        Assert.Equal(23.6, await ValueAsync(sample, new(2010, 6, 30)));
        var last = await LastAsync(sample, halton);
        Assert.Equal((ChangeKind.TargetWithdrawn, "Bob", ChangeSubject.Indicator, indicator), (last.Kind, last.By, last.Subject!.Value, last.SubjectId!.Value));
        Assert.Contains(new("Target", "40.0", ""), last.Edits);
        Assert.True((await Book(sample).WithdrawAsync(halton, target.Id, "Bob")).IsDone);
        Assert.Equal(last.Id, (await LastAsync(sample, halton)).Id); // a second time writes nothing
    }

    [Fact]
    public async Task SetAsync_SaysWhatItChangesOfTheOneBefore()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator) = await HaltonAsync(sample);

        await Book(sample).SetAsync(halton, Milder(indicator), Nothing, null, "Ann");

        var last = await LastAsync(sample, halton);
        Assert.Equal((ChangeKind.TargetSet, "Target of NI 112 set for 2010", "Ann"), (last.Kind, last.What, last.By));
        Assert.Contains(new("Target", "23.6", "40.0"), last.Edits);
        Assert.Contains(new("Agreed by", "", "the Board of 12 March 2010"), last.Edits);
        Assert.Contains(new("Counts from", "1 April 2008", "1 January 2010"), last.Edits);
        Assert.DoesNotContain(last.Edits, e => e.Field is "Kind" or "Due" or "Baseline");
    }

    [Fact]
    public async Task SetAsync_SomebodyRecordedAnotherMeanwhile_IsShownThatAndMaySaveAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator) = await HaltonAsync(sample);
        var seen = (await Book(sample).ReadAsync(halton, indicator)).LastChange;
        await Book(sample).SetAsync(halton, Milder(indicator), Nothing, seen, "Ann");

        var second = await Book(sample).SetAsync(halton, Milder(indicator, 35), Nothing, seen, "Bob");

        Assert.Equal(("Ann", ChangeKind.TargetSet), (second.Overtaken!.By, second.Overtaken.Kind));
        Assert.Equal(40, await ValueAsync(sample, null)); // nothing of Bob's is written
        Assert.True((await Book(sample).SetAsync(halton, Milder(indicator, 35), Nothing, second.Overtaken.Id, "Bob")).IsDone);
        Assert.Equal(35, await ValueAsync(sample, null));
    }

    [Fact]
    public async Task SetAsync_WithAProblem_WritesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator) = await HaltonAsync(sample);
        var before = await LastAsync(sample, halton);

        var saved = await Book(sample).SetAsync(halton, Milder(indicator, 80), Nothing, null, "Ann");

        Assert.Contains("worse than its baseline", saved.Problems[nameof(Target.Value)], StringComparison.Ordinal);
        Assert.Equal(before.Id, (await LastAsync(sample, halton)).Id);
    }

    [Fact]
    public async Task Books_OfAnotherPartnership_AreRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (_, indicator) = await HaltonAsync(sample);
        var stockport = (await sample.Database.FindAsync("stockport"))!.Value;
        var held = (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112"))!.Score.Target!;

        Assert.False((await Book(sample).SetAsync(stockport, Milder(indicator), Nothing, null, "Eve")).IsDone);
        Assert.False((await Book(sample).WithdrawAsync(stockport, held.Id, "Eve")).IsDone);
        Assert.False((await new RebaseBook(sample.Database, TimeProvider.System).AddAsync(stockport, Note(indicator), "Eve")).IsDone);
        Assert.Empty((await Book(sample).ReadAsync(stockport, indicator)).Targets);
    }

    [Fact]
    public async Task Rebase_FromItsDayOnUntilTakenBack_PartsTheFigures()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator) = await HaltonAsync(sample);
        var book = new RebaseBook(sample.Database, TimeProvider.System);
        var note = Note(indicator);

        Assert.True((await book.AddAsync(halton, note, "Ann")).IsDone);

        Assert.Equal([2006], await BasesAsync(sample, new(2010, 6, 30)));
        Assert.Empty(await BasesAsync(sample, new(2010, 6, 29)));
        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112"))!;
        Assert.Equal("Five years on one base are needed, and 2006 began a new one.", detail.Analysis.Signal.WhyNot);
        Assert.Equal(LspDashboard.Core.Progress.DirectionOfTravel.NotAvailable, detail.Score.Long); // its baseline is of 1998
        Assert.Contains("with 2006 already", (await book.AddAsync(halton, Note(indicator), "Bob")).Problems[nameof(RebaseNote.From)], StringComparison.Ordinal);

        Assert.True((await book.WithdrawAsync(halton, note.Id, "Ann")).IsDone);
        Assert.Empty(await BasesAsync(sample, null));
        Assert.Equal([new FieldEdit("New base from 2006", "The census moved the estimates", "")], (await LastAsync(sample, halton)).Edits);
    }

    private static TargetBook Book(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static async Task<(int Halton, int Indicator)> HaltonAsync(SampleDatabase sample) =>
        ((await sample.Database.FindAsync("halton"))!.Value, (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112"))!.Score.Indicator.Id);

    private static async Task<double?> ValueAsync(SampleDatabase sample, DateOnly? asOf) => (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112", null, asOf))!.Score.Target!.Value;

    private static async Task<IEnumerable<int>> BasesAsync(SampleDatabase sample, DateOnly? asOf) =>
        (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112", null, asOf))!.Score.Bases.Select(b => b.LastDay.Year);

    private static async Task<Change> LastAsync(SampleDatabase sample, int halton)
    {
        await using var db = sample.Database.Of(halton);
        return await db.Changes.OrderByDescending(c => c.Id).FirstOrDefaultAsync() ?? new() { Kind = default, What = "", By = "", At = default };
    }

    private static RebaseNote Note(int indicator) => new() { IndicatorId = indicator, From = ReportingPeriod.CalendarYear(2006), Text = "The census moved the estimates" };

    private static Target Milder(int indicator, double value = 40) => new()
    {
        IndicatorId = indicator, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.CalendarYear(1998), Baseline = 47.1, TargetPeriod = ReportingPeriod.CalendarYear(2010), Value = value,
        EffectiveFrom = new(2010, 1, 1), AgreedBy = "the Board of 12 March 2010",
    };
}
