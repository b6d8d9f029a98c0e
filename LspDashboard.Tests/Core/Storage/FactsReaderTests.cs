using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Storage;

public class FactsReaderTests
{
    [Fact]
    public async Task ReadAsync_OfAFewOrManyIndicators_TakesTheSameQueries()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var counts = new List<(int Indicators, int Queries)>();
        foreach (var slug in new[] { "halton", "stockport" })
        {
            var counting = new CountingCommands();
            var facts = await new FactsReader(new LspDatabase(new TestContexts(sample.Path, counting)), TimeProvider.System).ReadAsync(slug);
            counts.Add((facts!.Indicators.Count, counting.Queries.Count));
        }

        Assert.NotEqual(counts[0].Indicators, counts[1].Indicators);
        Assert.Equal(counts[0].Queries, counts[1].Queries);
        Assert.InRange(counts[0].Queries, 1, 25);
    }

    [Fact]
    public async Task ReadAsync_UnknownPartnership_IsNull()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Null(await sample.Facts.ReadAsync("atlantis"));
    }

    // Q1's 10 is out on 31 July, corrected to 12 on 15 September.
    [Theory]
    [InlineData("day before it was out", "2009-07-30", null)]
    [InlineData("on the day", "2009-07-31", 10.0)]
    [InlineData("day before the correction", "2009-09-14", 10.0)]
    [InlineData("on its day", "2009-09-15", 12.0)]
    [InlineData("later", "2010-03-31", 12.0)]
    public async Task ReadAsync_AsKnownOnADay_SeesWhatWasKnownThen(string boundary, string day, double? value)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        int indicatorId, areaId;
        await using (var db = sample.Database.Of(id))
        {
            var indicator = Made(db.Areas.First().Id, db.Themes.First().Id);
            db.Indicators.Add(indicator);
            await db.SaveChangesAsync();
            (indicatorId, areaId) = (indicator.Id, indicator.AreaId);
            db.Observations.AddRange(Figure(1, 10, new(2009, 7, 31)), Figure(2, 12, new(2009, 9, 15)));
            await db.SaveChangesAsync();
        }

        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var scorecard = await sample.Scorecards.ReadAsync("halton", ReportingPeriod.Quarter(2009, 4), asOf);

        Assert.True(scorecard!.Find("MADE 1")!.Actual?.Value == value, boundary);
        Assert.Equal(asOf, scorecard.AsKnown);

        Observation Figure(int revision, double v, DateOnly known) => new()
        {
            IndicatorId = indicatorId, AreaId = areaId, Period = ReportingPeriod.Quarter(2009, 1), Revision = revision, Value = v, KnownFrom = known,
            RecordedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
    }

    [Fact]
    public async Task ReadAsync_TargetAgreedLater_IsNotYetInForce()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton", new(2000, 1, 1)))!;
        var later = (await sample.Facts.ReadAsync("halton", new(2030, 1, 1)))!;

        Assert.All(facts.Targets, t => Assert.True(t.EffectiveFrom <= new DateOnly(2000, 1, 1)));
        Assert.True(later.Targets.Count > facts.Targets.Count);
    }

    [Theory]
    [InlineData("2010-06-30T22:59:00Z", "2010-06-30")]
    [InlineData("2010-06-30T23:30:00Z", "2010-07-01")] // already July in London
    public async Task ReadAsync_PartnershipThatStandsAtToday_TakesTheUkDate(string now, string day)
    {
        await using var sample = await SampleDatabase.CreateAsync(new StoppedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
        await using (var db = sample.Database.Shared())
        {
            db.Partnerships.Single(p => p.Slug == "halton").AsKnown = null;
            await db.SaveChangesAsync();
        }

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (await sample.Facts.ReadAsync("halton"))!.AsKnown);
    }

    [Fact]
    public async Task ReadAsync_OneIndicatorInAnySpelling_HoldsItAndItsProxies()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var everything = (await sample.Facts.ReadAsync("halton"))!;
        var headline = everything.Indicators.First(i => everything.Indicators.Any(p => p.StandsInForId == i.Id));
        var family = everything.Indicators.Where(i => i.Id == headline.Id || i.StandsInForId == headline.Id || i.Id == headline.StandsInForId).Select(i => i.Id).Order();

        var one = (await sample.Facts.ReadAsync("halton", indicatorCode: IndicatorCode.ForAddress(headline.Code)))!;

        Assert.Equal(family, one.Indicators.Select(i => i.Id).Order());
        Assert.All(one.Observations, o => Assert.Contains(o.IndicatorId, family));
        Assert.NotEmpty(one.Observations);
    }

    private static Indicator Made(int areaId, int themeId) => new()
    {
        Code = "MADE 1", Title = "Made", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter,
        Unit = new("homes", "", UnitKind.Count), Frequency = Frequency.Quarter, AreaId = areaId, ThemeId = themeId,
    };

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
