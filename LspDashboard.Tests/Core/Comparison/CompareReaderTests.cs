using LspDashboard.Core.Comparison;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage.Published;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Comparison;

/// <summary>The samples beside the published statistics. Single figures were read off the publisher's table by hand.</summary>
public class CompareReaderTests
{
    private static readonly PublishedFigures Published = new(SampleDatabase.DataFolder);

    [Fact]
    public void Published_Ni112_HoldsEveryCouncilOfEnglandOnce()
    {
        var of2008 = Published.Of("NI 112").Where(f => f.Period == ReportingPeriod.CalendarYear(2008)).ToList();

        Assert.Equal(of2008.Count, of2008.Select(f => f.Place.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(36, of2008.Count(f => f.Place.Kind == PlaceKind.Metropolitan));
        Assert.Equal(9, of2008.Count(f => f.Place.Kind == PlaceKind.Region));
        // Halton 2008, as the sample holds it too: 131 conceptions, 50.3.
        var halton = of2008.Single(f => f.Place.Code == "E06000006");
        Assert.Equal((50.3, 131.0, "Halton", "E12000002"), (halton.Value, halton.Numerator!.Value, halton.Place.Name, halton.Place.RegionCode));
        Assert.Equal("Kingston upon Hull, City of", of2008.Single(f => f.Place.Code == "E06000010").Place.Name);
    }

    [Fact]
    public void Published_WhatIsIllustrative_IsNoPublishedFigure() => Assert.Empty(Published.Of("NI 16"));

    [Fact]
    public async Task ReadAsync_Halton_StandsBesideUnitaryCouncilsAsKnownOnTheDay()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var reader = new CompareReader(sample.Facts, Published);

        var compared = (await reader.ReadAsync("halton", null, null, Peers.SameKind))!;

        // At 30 June 2010 the figures of 2008 are out, and those of 2009 are not.
        var c = compared.Find("ni112")!;
        Assert.Equal(ReportingPeriod.CalendarYear(2008), c.Period);
        Assert.Equal((50.3, "Halton"), (c.Own.Value, c.Own.Name));
        Assert.All(c.Places, p => Assert.Equal(PlaceKind.Unitary, p.Figure.Place.Kind));
        Assert.NotNull(FunnelLimits.Of(c));
        // England 39.7: the standard error of 2,604 girls is sqrt(39.7 x 1,000 / 2,604) = 3.905, and 10.6 is 2.71 of them: between the lines of 95 and 99.8 %.
        Assert.Equal(AgainstAverage.ProbablyWorse, c.Standing);
    }

    [Fact]
    public async Task ReadAsync_OwnFigureRestated_IsComparedAsHeldAndNotAsPublished()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        await using (var db = sample.Database.Of(id))
        {
            var indicator = db.Indicators.Single(i => i.Code == "NI 112");
            db.Observations.Add(new()
            {
                IndicatorId = indicator.Id, AreaId = indicator.AreaId, Period = ReportingPeriod.CalendarYear(2008), Revision = 2, Value = 40, Numerator = 104, KnownFrom = new(2010, 6, 1), RecordedAt = default,
            });
            await db.SaveChangesAsync();
        }

        var c = (await new CompareReader(sample.Facts, Published).ReadAsync("halton", null, null, Peers.SameKind))!.Find("NI 112")!;

        Assert.Equal(40, c.Own.Value);
    }
}
