using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>What is said on a page of an earlier day. Halton's sample stands at 30 June 2010.</summary>
public class AsReportedTests
{
    private static readonly ReportingPeriod Q2 = ReportingPeriod.Quarter(2009, 2);
    private static readonly ReportingPeriod Q3 = ReportingPeriod.Quarter(2009, 3);

    // Of one indicator: Q2 is out on 31 October as 10, restated to 12 on 15 January; Q3 is out on 31 January as 20 and withdrawn on 1 March.
    [Theory]
    [InlineData("day before the first figure", "2009-10-30", 1, "")]
    [InlineData("on its day", "2009-10-31", 0, "2009-10Q2 10>12")]
    [InlineData("day before the restatement", "2010-01-14", 0, "2009-10Q2 10>12")]
    [InlineData("on the day of the restatement", "2010-01-15", 0, "")]
    [InlineData("the second figure is known", "2010-01-31", 0, "2009-10Q3 20>")]
    [InlineData("its withdrawal is known", "2010-03-01", 0, "")]
    public void Of_ADayInThePast_SaysWhatChangedSince(string boundary, string day, int added, string restated)
    {
        var facts = Facts(Figure(Q2, 1, 10, new(2009, 10, 31)), Figure(Q2, 2, 12, new(2010, 1, 15)), Figure(Q3, 1, 20, new(2010, 1, 31)), Figure(Q3, 2, null, new(2010, 3, 1)));

        var since = AsReported.Of(Day(day), facts)!;

        Assert.True(added == since.NewFigures, boundary);
        Assert.Equal(restated, string.Join(' ', since.Restated.Select(r => FormattableString.Invariant($"{r.Period.Code} {r.Then.Value}>{r.Now.Value}"))));
    }

    [Fact]
    public void Of_AnotherPlacesFigure_IsNotOurs()
    {
        var facts = Facts(Figure(Q2, 1, 10, new(2009, 10, 31), area: 2), Figure(Q2, 2, 12, new(2010, 1, 15), area: 2));

        var since = AsReported.Of(new(2009, 12, 1), facts)!;

        Assert.Equal((0, 0), (since.Restated.Count, since.NewFigures));
        Assert.Equal("Nothing in it has changed since.", since.Finding);
    }

    [Theory]
    [InlineData("2010-06-30")]
    [InlineData("2010-07-01")]
    public void Of_TheDayItStandsAtOrLater_IsNotThePast(string day) => Assert.Null(AsReported.Of(Day(day), Facts()));

    [Theory]
    [InlineData(0, 1, "Since then no figure has been restated, and one newer one has come in.")]
    [InlineData(1, 0, "Since then one figure has been restated.")]
    [InlineData(2, 3, "Since then two figures have been restated, and three newer ones have come in.")]
    public void Finding_OfCounts_IsASentence(int restated, int added, string finding)
    {
        var figure = new RestatedFigure(Facts().Indicators[0], Q2, Figure(Q2, 1, 1, default), Figure(Q2, 2, 2, default));

        Assert.Equal(finding, new AsReported(default, default, Enumerable.Repeat(figure, restated).ToList(), added).Finding);
    }

    [Fact]
    public async Task SinceAsync_OfTheSamples_CountsWhatTheDatabaseHolds()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var day = new DateOnly(2009, 12, 31);

        var since = (await sample.Scorecards.SinceAsync("halton", day))!;

        var facts = (await sample.Facts.ReadAsync("halton"))!;
        var own = facts.Observations.Where(o => facts.Indicators.Any(i => i.Id == o.IndicatorId && i.AreaId == o.AreaId)).ToList();
        Assert.NotEqual(0, since.NewFigures);
        Assert.Equal(own.Count(o => o.Revision == 1 && o.KnownFrom > day), since.NewFigures);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Observation Figure(ReportingPeriod period, int revision, double? value, DateOnly known, int area = 1) =>
        new() { IndicatorId = 1, AreaId = area, Period = period, Revision = revision, Value = value, KnownFrom = known, RecordedAt = default };

    private static PartnershipFacts Facts(params IReadOnlyList<Observation> figures) => new(
        new() { Slug = "made", Name = "Made", Place = "Made", AreaId = 1, Tier = LspDashboard.Core.Partnerships.PartnershipTier.Unitary, CurrentPeriod = ReportingPeriod.Quarter(2009, 4) }, new(2010, 6, 30), [],
        [new() { Id = 1, Code = "MADE 1", Title = "Made", Kind = LspDashboard.Core.Indicators.IndicatorKind.Local, Polarity = LspDashboard.Core.Indicators.Polarity.HigherIsBetter, Unit = new("homes", "", LspDashboard.Core.Indicators.UnitKind.Count), Frequency = Frequency.Quarter, AreaId = 1 }],
        [], figures, new Dictionary<int, LspDashboard.Core.Partnerships.Area>(), []);
}
