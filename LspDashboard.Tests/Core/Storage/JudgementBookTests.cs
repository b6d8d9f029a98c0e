using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Halton stands at 30 June 2010 and opens at 2009/10 Q4.</summary>
public class JudgementBookTests
{
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task GiveAsync_IsFiledUnderTheDayThePartnershipStandsAtWithTheTrueTimeBesideIt()
    {
        await using var sample = await SampleDatabase.CreateAsync(new StoppedClock(Now));
        var halton = (await sample.Database.FindAsync("halton"))!.Value;

        Assert.Empty(await Book(sample).GiveAsync(halton, await Good(sample), "this computer"));

        await using var db = sample.Database.Of(halton);
        var kept = await db.Judgements.SingleAsync();
        Assert.Equal((new DateOnly(2010, 6, 30), Now, "this computer"), (kept.On, kept.RecordedAt, kept.RecordedBy));
        var change = await db.Changes.OrderBy(c => c.Id).LastAsync();
        Assert.Equal((ChangeKind.RatingJudged, "NI 112 rated by judgement for 2009/10 Q4"), (change.Kind, change.What));
        Assert.Equal(RagRating.AmberRed, (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 112")!.Standing.Rating);
    }

    [Fact]
    public async Task GiveAsync_PartnershipThatStandsAtToday_TakesTheUkDate()
    {
        // 23:30 UTC on 30 June is 1 July in London.
        await using var sample = await SampleDatabase.CreateAsync(new StoppedClock(new(2010, 6, 30, 23, 30, 0, TimeSpan.Zero)));
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using (var db = sample.Database.Shared())
        {
            db.Partnerships.Single(p => p.Id == halton).AsKnown = null;
            await db.SaveChangesAsync();
        }
        var judgement = await Good(sample);

        Assert.Empty(await Book(sample).GiveAsync(halton, judgement, "test"));

        Assert.Equal(new DateOnly(2010, 7, 1), judgement.On);
    }

    [Fact]
    public async Task GiveAsync_ThemeAndOverall_AreKept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        var theme = (await sample.Scorecards.ReadAsync("halton"))!.Themes[0].Theme;

        Assert.Empty(await Book(sample).GiveAsync(halton, await Good(sample, j => (j.IndicatorId, j.ThemeId) = (null, theme.Id)), "test"));
        Assert.Empty(await Book(sample).GiveAsync(halton, await Good(sample, j => (j.IndicatorId, j.Rating) = (null, RagRating.Red)), "test"));

        var scorecard = (await sample.Scorecards.ReadAsync("halton"))!;
        Assert.Equal((RagRating.AmberRed, RagRating.Red), (scorecard.Themes[0].Standing.Rating, scorecard.Standing.Rating));
        await using var db = sample.Database.Of(halton);
        Assert.Equal([$"{theme.Name} rated by judgement for 2009/10 Q4", "The partnership overall rated by judgement for 2009/10 Q4"],
            await db.Changes.Where(c => c.Kind == ChangeKind.RatingJudged).OrderBy(c => c.Id).Select(c => c.What).ToListAsync());
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "not rated", nameof(Judgement.Rating) },
        { "no rating of ours", nameof(Judgement.Rating) },
        { "reason of nine characters", nameof(Judgement.Reason) },
        { "reason of blanks", nameof(Judgement.Reason) },
        { "reason of 1,001 characters", nameof(Judgement.Reason) },
        { "no name", nameof(Judgement.Name) },
        { "name of 101 characters", nameof(Judgement.Name) },
        { "period ends the day after", nameof(Judgement.Period) },
        { "no period", nameof(Judgement.Period) },
        { "indicator of another", nameof(Judgement.IndicatorId) },
        { "indicator shown as context", nameof(Judgement.IndicatorId) },
        { "theme of another", nameof(Judgement.ThemeId) },
        { "indicator and theme", nameof(Judgement.ThemeId) },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task GiveAsync_SomethingWrong_IsSaidAtItsFieldAndNothingIsSaved(string what, string field)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        var salford = (await sample.Scorecards.ReadAsync("salford"))!;
        var own = (await sample.Scorecards.ReadAsync("halton"))!;
        var context = own.Find("NI 155")!.Indicator.Id;
        await using (var db = sample.Database.Of(halton))
        {
            (await db.Indicators.SingleAsync(i => i.Id == context)).IsRated = false;
            await db.SaveChangesAsync();
        }
        var judgement = await Good(sample, j => _ = what switch
        {
            "not rated" => (object)(j.Rating = RagRating.NotRated),
            "no rating of ours" => j.Rating = (RagRating)9,
            "reason of nine characters" => j.Reason = " 123456789 ",
            "reason of blanks" => j.Reason = new(' ', 40),
            "reason of 1,001 characters" => j.Reason = new('a', 1001),
            "no name" => j.Name = "  ",
            "name of 101 characters" => j.Name = new('a', 101),
            "period ends the day after" => j.Period = ReportingPeriod.Month(2010, 7),
            "no period" => j.Period = default,
            "indicator of another" => j.IndicatorId = salford.Indicators[0].Indicator.Id,
            "indicator shown as context" => j.IndicatorId = context,
            "theme of another" => (j.IndicatorId, j.ThemeId) = (null, salford.Themes[0].Theme.Id),
            _ => j.ThemeId = own.Themes[0].Theme.Id,
        });

        var problem = Assert.Single(await Book(sample).GiveAsync(halton, judgement, "test"));

        Assert.Equal(field, problem.Key);
        Assert.EndsWith(".", problem.Value, StringComparison.Ordinal);
        await using var after = sample.Database.Shared();
        Assert.Empty(await after.Judgements.IgnoreQueryFilters().ToListAsync());
        Assert.Empty(await after.Changes.IgnoreQueryFilters().ToListAsync());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task GiveAsync_ReasonOfTheShortestOrLongest_IsTaken(int length)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;

        Assert.Empty(await Book(sample).GiveAsync(halton, await Good(sample, j => j.Reason = new('a', length)), "test"));
    }

    [Fact]
    public async Task GiveAsync_PeriodThatEndsOnTheVeryDay_IsTaken()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;

        Assert.Empty(await Book(sample).GiveAsync(halton, await Good(sample, j => j.Period = ReportingPeriod.Quarter(2010, 1)), "test"));
    }

    [Fact]
    public async Task GiveAsync_AllWrong_SaysAllAtOnce()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;

        var problems = await Book(sample).GiveAsync(halton, new() { Period = ReportingPeriod.Quarter(2030, 1), Rating = RagRating.NotRated, Reason = "", Name = "" }, "test");

        Assert.Equal(["Name", "Period", "Rating", "Reason"], problems.Keys.Order());
    }

    [Fact]
    public async Task WithdrawAsync_KeepsItAndTheComputedCountsAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        var judgement = await Good(sample);
        await Book(sample).GiveAsync(halton, judgement, "test");

        Assert.Empty(await Book(sample).WithdrawAsync(halton, judgement.Id, "test"));
        Assert.Empty(await Book(sample).WithdrawAsync(halton, judgement.Id, "test")); // a second time changes nothing

        await using var db = sample.Database.Of(halton);
        var kept = await db.Judgements.SingleAsync();
        Assert.Equal((new DateOnly(2010, 6, 30), RagRating.AmberRed), (kept.WithdrawnOn, kept.Rating));
        Assert.Equal(1, await db.Changes.CountAsync(c => c.Kind == ChangeKind.RatingWithdrawn));
        var scorecard = (await sample.Scorecards.ReadAsync("halton"))!;
        Assert.Null(scorecard.Find("NI 112")!.Standing.Person);
        Assert.Single(scorecard.Judgements);
    }

    [Fact]
    public async Task WithdrawAsync_OfAnotherPartnership_IsNotFoundAndUntouched()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = ((await sample.Database.FindAsync("halton"))!.Value, (await sample.Database.FindAsync("salford"))!.Value);
        var judgement = await Good(sample);
        await Book(sample).GiveAsync(halton, judgement, "test");

        Assert.Equal(nameof(Judgement.Id), Assert.Single(await Book(sample).WithdrawAsync(salford, judgement.Id, "test")).Key);

        await using var db = sample.Database.Of(halton);
        Assert.Null((await db.Judgements.SingleAsync()).WithdrawnOn);
    }

    private static JudgementBook Book(SampleDatabase sample) => new(sample.Database, sample.Get<TimeProvider>());

    private static async Task<Judgement> Good(SampleDatabase sample, Action<Judgement>? set = null)
    {
        var indicator = (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 112")!.Indicator;
        var judgement = new Judgement { IndicatorId = indicator.Id, Period = Q4, Rating = RagRating.AmberRed, Reason = "  The new clinic opened in March  ", Name = " A. Okafor " };
        set?.Invoke(judgement);
        return judgement;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
