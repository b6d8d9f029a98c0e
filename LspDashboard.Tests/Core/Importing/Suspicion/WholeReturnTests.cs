using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Importing.Suspicion;

/// <summary>Reasons to doubt a table: places and indicators beside each other, and the return beside the last one.</summary>
public class WholeReturnTests
{
    private static readonly ReportingPeriod Now = ReportingPeriod.CalendarYear(2009);

    // Four places about 20 apart that move by about 1 a year.
    private static Doubted FourPlaces() => new Doubted()
        .Years("T 1", "Ash", 2000, 20.1, 21.2, 20.3, 21.4, 20.6, 21.1, 20.2, 21.3, 20.7)
        .Years("T 1", "Birch", 2000, 40.2, 41.3, 40.5, 41.1, 40.4, 41.6, 40.3, 41.2, 40.8)
        .Years("T 1", "Cedar", 2000, 60.3, 61.1, 60.4, 61.2, 60.7, 61.5, 60.1, 61.6, 60.9)
        .Years("T 1", "Elm", 2000, 80.4, 81.6, 80.2, 81.3, 80.5, 81.7, 80.6, 81.1, 80.3);

    private static Doubted Sent(params double[] values)
    {
        var made = FourPlaces();
        foreach (var (area, value) in new[] { "Ash", "Birch", "Cedar", "Elm" }.Zip(values)) made.Send("T 1", area, Now, value);
        return made;
    }

    [Fact]
    public void Of_FiguresInTheirPlaces_SaysNothing() => Assert.Equal("", Sent(21.2, 41.4, 61.3, 81.2).Says());

    [Fact]
    public void Of_TwoPlacesExchanged_NamesThemBoth()
    {
        var problems = Sent(21.2, 61.3, 41.4, 81.2).Problems();

        Assert.Contains(problems, p => p.Cell == "D3" && p.Message.Contains("61.3 and 41.4, the figure of Cedar, would both be in line if exchanged", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Cell == "D4" && p.Message.Contains("the figure of Birch", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.Cell is "D2" or "D5");
    }

    [Fact]
    public void Of_ColumnSlippedByARow_IsSaidOnceForTheTable() =>
        Assert.Equal("the figures of this table fit the row above better than their own.", Sent(81.2, 21.3, 41.4, 61.5).Says().Replace("row below", "row above", StringComparison.Ordinal));

    [Fact]
    public void Of_CellFilledDown_IsSaidOnceForTheTable() =>
        Assert.Equal("the same figure, 21.2, stands in four rows below one another.", Sent(21.2, 21.2, 21.2, 21.2).Says());

    [Fact]
    public void Of_RanksForFigures_IsSaidOnceForTheTable() =>
        Assert.Equal("T 1, 2009: the figures are the numbers 1 to four, each once.", Sent(1, 2, 3, 4).Says());

    [Fact]
    public void Of_FiguresOfThePeriodBefore_IsSaidOnceForTheTable() =>
        Assert.Equal("four of four new figures are exactly those of the period before.", Sent(20.7, 40.8, 60.9, 80.3).Says());

    [Fact]
    public void Of_WholeNumbersWhereTheSeriesHaveDigits_IsSaidOnceForTheTable() =>
        Assert.Equal("all four figures are whole numbers, and their series have digits after the point.", Sent(21, 41, 61, 81).Says());

    [Fact]
    public void Of_WhatHasMovedAllPlaces_IsNotSuspect() => Assert.Equal("", Sent(24.9, 49.7, 74.1, 98.8).Says());

    [Fact]
    public void Of_OnePlaceMovingLikeThat_IsSuspect() => Assert.StartsWith("D3 T 1, 2009: 57.9 after 40.8 for 2008", Sent(21.2, 57.9, 61.3, 81.2).Says(), StringComparison.Ordinal);

    [Fact]
    public void Of_AnotherPlacesFigure_NamesThePlace() =>
        Assert.Contains("61.3 is also the figure of Cedar", Sent(21.2, 61.3, 61.3, 81.2).Says(), StringComparison.Ordinal);

    [Fact]
    public void Of_NothingButWhatIsHeld_IsSuspect()
    {
        var made = FourPlaces();
        foreach (var (area, value) in new[] { ("Ash", 20.7), ("Birch", 40.8), ("Cedar", 60.9) }) made.Send("T 1", area, ReportingPeriod.CalendarYear(2008), value);

        Assert.Equal("all three figures are held already.", made.Says());
    }

    [Fact]
    public void Of_NothingButCorrections_IsSuspect()
    {
        var made = FourPlaces();
        foreach (var (area, value) in new[] { ("Ash", 21.2), ("Birch", 41.4), ("Cedar", 61.3) }) made.Send("T 1", area, ReportingPeriod.CalendarYear(2008), value);

        Assert.Equal("three of three figures replace final ones, and none is new.", made.Says());
    }

    [Fact]
    public void Of_TwoIndicatorsExchanged_NamesThemBoth()
    {
        var made = new Doubted().Years("T 1", 2000, 20.1, 21.2, 20.3, 21.4, 20.6, 21.1, 20.2, 21.3, 20.7).Years("T 2", 2000, 40.2, 41.3, 40.5, 41.1, 40.4, 41.6, 40.3, 41.2, 40.8);

        Assert.Contains("the figure of T 2, would both be in line if exchanged", made.Send("T 1", 2009, 41.4).Send("T 2", 2009, 21.2).Says(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pooled", 45.0, false)]
    [InlineData("averaged", 37.5, true)]
    public void Of_CountyOfTwoPlaces_AveragedIsSuspect(string how, double value, bool isSuspect)
    {
        // North: 300 of 500. South: 150 of 1,000, in 2009; together 450 of 1,500 is 30.0 %.
        var made = County();
        foreach (var year in new[] { 2005, 2006, 2007, 2008 }) Put(made, year, 590 + year - 2005, 155 + year - 2005, 1000);
        made.Send("P", "North", Now, 60, 600, 1000).Send("P", "South", Now, 15, 75, 500).Send("P", Doubted.Home, Now, value);

        Assert.Equal((isSuspect, how), (made.Says().Contains("is the plain average of its two places; together their counts make 45.0%", StringComparison.Ordinal), how));
    }

    private static void Put(Doubted made, int year, int north, int south, int whole)
    {
        var period = ReportingPeriod.CalendarYear(year);
        made.Hold("P", "North", period, north / 10.0, north, whole).Hold("P", "South", period, south / 10.0, south / 2.0, whole / 2.0)
            .Hold("P", Doubted.Home, period, Math.Round(100 * (north + (south / 2.0)) / (1.5 * whole), 1));
    }

    [Theory]
    [InlineData("all counted", 210, false)]
    [InlineData("one left out", 110, true)]
    public void Of_CountOfACounty_IsTheSumOfItsPlaces(string how, double value, bool isSuspect)
    {
        var made = County();
        made.Indicator("C", i => (i.Unit, i.Decimals) = (new("homes", "", UnitKind.Count), 0));
        made.Years("C", "North", 2005, 100, 80, 120, 90).Years("C", "South", 2005, 90, 110, 80, 120).Years("C", Doubted.Home, 2005, 190, 190, 200, 210);

        var said = made.Send("C", "North", Now, 100).Send("C", "South", Now, 110).Send("C", Doubted.Home, Now, value).Says();

        Assert.Equal((isSuspect, how), (said.Contains("110 is not the sum of its two places, 210, as it was before", StringComparison.Ordinal), how));
    }

    private static Doubted County()
    {
        var made = new Doubted();
        made.AreaOf(Doubted.Home);
        made.AreaOf("North", Doubted.Home);
        made.AreaOf("South", Doubted.Home);
        made.Indicator("P", i => i.Unit = new("of people", "%", UnitKind.Percentage));
        return made;
    }
}
