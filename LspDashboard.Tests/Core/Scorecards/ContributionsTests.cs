using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>A county's target shared out among its districts.</summary>
public class ContributionsTests
{
    [Theory]
    [InlineData("none", UnitKind.Count, new double[0], "Nothing is shared out among the districts yet.")]
    [InlineData("less", UnitKind.Count, new[] { 150.0, 100 }, "Two districts bring 250 of 300: 50 not shared out yet.")]
    [InlineData("all", UnitKind.Count, new[] { 150.0, 100, 50 }, "Three districts bring 300: all of the target.")]
    [InlineData("more", UnitKind.Tonnes, new[] { 310.0 }, "One district brings 310, 10 more than the target of 300.")]
    [InlineData("rates", UnitKind.Rate, new[] { 310.0, 290 }, "Each district's own level: figures in homes do not add up to the county's.")]
    public void Say_SetsTheSumBesideTheTarget(string boundary, UnitKind unit, double[] shares, string said) =>
        Assert.True(Contributions.Say(Made(unit), Agreed(), shares) is var words && words == said, $"{boundary}: {Contributions.Say(Made(unit), Agreed(), shares)}");

    [Fact]
    public void Say_FractionsThatComeToTheWhole_AreAllOfIt() =>
        Assert.Contains("all of the target", Contributions.Say(Made(UnitKind.Count), Agreed(t => t.Value = 0.6), [0.1, 0.2, 0.3]), StringComparison.Ordinal);

    [Fact]
    public async Task Reader_DistrictWhoseCountyIsHere_FindsItsOwnShareWhereCodesMatch()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (county, lancashire) = await FoundLancashireAsync(sample);
        var chorley = (await sample.Scorecards.ReadAsync("chorley"))!;
        var code = chorley.Indicators.First(i => i.Indicator.AreaId == chorley.Partnership.AreaId && i.Series.Count > 0).Indicator.Code;
        var target = await SharedAsync(sample, county, lancashire, code, chorley.Partnership.AreaId);
        var reader = new ContributionReader(sample.Facts, new(sample.Database));

        var own = Assert.Single(await reader.OfDistrictAsync((await sample.Scorecards.ReadIndicatorAsync("chorley", code))!));
        Assert.Equal((target, "Lancashire", 40.0), (own.Target.Id, own.County.Place, own.Shares.Single().Value));
        Assert.Equal(40.0, (await reader.OfCountyAsync((await sample.Scorecards.ReadIndicatorAsync("lancashire", code))!))!.Shares.Single().Value);
        Assert.Empty(await reader.OfDistrictAsync((await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112"))!));
    }

    private static async Task<(int Partnership, int Area)> FoundLancashireAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        var area = db.Areas.Single(a => a.Code == "E10000017");
        var chorley = db.Areas.Single(a => a.Code == "E07000118");
        chorley.ParentId = area.Id;
        var county = new Partnership { Slug = "lancashire", Name = "Lancashire Partnership", Place = "Lancashire", AreaId = area.Id, Tier = PartnershipTier.County, CurrentPeriod = ReportingPeriod.Quarter(2009, 4), AsKnown = new(2010, 6, 30) };
        db.Partnerships.Add(county);
        await db.SaveChangesAsync();
        return (county.Id, area.Id);
    }

    private static async Task<int> SharedAsync(SampleDatabase sample, int county, int area, string code, int district)
    {
        int id;
        await using (var db = sample.Database.Of(county))
        {
            var theme = new Theme { Name = "Homes" };
            db.Themes.Add(theme);
            await db.SaveChangesAsync();
            var indicator = Made(UnitKind.Count);
            (indicator.Code, indicator.ThemeId, indicator.AreaId) = (code, theme.Id, area);
            db.Indicators.Add(indicator);
            await db.SaveChangesAsync();
            id = indicator.Id;
        }
        var book = new TargetBook(sample.Database, TimeProvider.System);
        var target = Agreed(t => t.IndicatorId = id);
        var saved = await book.SetAsync(county, target, new Dictionary<int, double> { [district] = 40 }, null, "Ann");
        Assert.True(saved.IsDone, string.Join(' ', saved.Problems.Values));
        Assert.Contains((await book.ReadAsync(county, id)).Districts, d => d.Id == district);
        var refused = await book.SetAsync(county, Agreed(t => t.IndicatorId = id), new Dictionary<int, double> { [area] = 40 }, null, "Ann");
        Assert.Contains(nameof(TargetContribution), refused.Problems.Keys);
        return target.Id;
    }

    private static Indicator Made(UnitKind unit) => new()
    {
        Code = "NI 155", Title = "Affordable homes", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", unit), Decimals = 0, Frequency = Frequency.FinancialYear,
    };

    private static Target Agreed(Action<Target>? set = null)
    {
        var target = new Target { Kind = TargetKind.FloorByDate, TargetPeriod = ReportingPeriod.FinancialYear(2010), Value = 300, EffectiveFrom = new(2009, 4, 1) };
        set?.Invoke(target);
        return target;
    }
}
