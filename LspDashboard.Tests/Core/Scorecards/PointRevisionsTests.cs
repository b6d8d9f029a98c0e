using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class PointRevisionsTests
{
    [Fact]
    public async Task Of_AFigureGivenTwice_HoldsBothTheLatestFirstAndTheOthersOnce()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!;
        var first = detail.Revisions.First(o => o.Period == ReportingPeriod.CalendarYear(2008));
        var second = new LspDashboard.Core.Returns.Observation
        {
            IndicatorId = first.IndicatorId, AreaId = first.AreaId, Period = first.Period, Revision = 2, Value = 49.9, KnownFrom = new(2010, 6, 1), RecordedAt = default,
        };

        var points = PointRevisions.Of(detail with { Revisions = [.. detail.Revisions, second] });

        Assert.Equal(detail.Revisions.Select(o => o.Period).Distinct().Count(), points.Count);
        var of2008 = points.Single(p => p.Period.Label == "2008");
        Assert.Equal([2, 1], of2008.All.Select(o => o.Revision));
        // The chart was drawn before the second was known: what it shows is what holds.
        Assert.Same(first, of2008.Held);
        Assert.All(points.Where(p => p != of2008), p => Assert.Single(p.All));
        Assert.Equal(points.OrderByDescending(p => p.Period), points);
    }
}
