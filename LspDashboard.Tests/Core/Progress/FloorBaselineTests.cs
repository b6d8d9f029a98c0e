using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

public class FloorBaselineTests
{
    private static readonly DateOnly SetOn = new(2008, 6, 30);

    [Theory]
    [InlineData("known the day before", "2008-06-29", 12, false)]
    [InlineData("known on the day", "2008-06-30", 12, false)]
    [InlineData("known the day after: the earlier one holds", "2008-07-01", 0, false)]
    public void Of_LatestKnownWhenTheFloorWasSet_IsTheBaseline(string boundary, string known, int month, bool isLateStart)
    {
        (int, double, DateOnly)[] values = [(0, 34, new(2007, 9, 30)), (12, 35, Day(known)), (24, 36, new(2009, 9, 30))];

        var (point, late) = FloorBaseline.Of(values, SetOn)!.Value;

        Assert.True(point.Month == month, boundary);
        Assert.Equal(isLateStart, late);
    }

    [Fact]
    public void Of_NothingKnownThen_IsTheFirstLaterOneMarkedLate()
    {
        var found = FloorBaseline.Of([(12, 35, new(2008, 9, 30)), (24, 36, new(2009, 9, 30))], SetOn);

        Assert.Equal((new PlannedPoint(12, 35), true), found);
    }

    [Fact]
    public void Of_NothingAtAll_IsNone() => Assert.Null(FloorBaseline.Of([], SetOn));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
