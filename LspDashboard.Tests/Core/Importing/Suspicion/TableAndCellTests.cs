using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Importing.Suspicion;

/// <summary>What is said of a whole sheet does not hide what is wrong with one cell of it, nor the day on which the partnership stands.</summary>
public class TableAndCellTests
{
    private static Doubted FourSeries()
    {
        var made = new Doubted();
        foreach (var code in new[] { "C 1", "C 2", "C 3", "C 4" })
        {
            made.Indicator(code, i => (i.Frequency, i.Unit) = (Frequency.Quarter, code == "C 1" ? new("of people", "%", UnitKind.Percentage) : i.Unit));
            made.Quarters(code, 2006, 21.1, 21.9, 22.2, 21.4, 22.3, 21.2, 21.7, 22.1, 21.3, 22.4, 21.6, 21.8);
        }
        return made;
    }

    [Fact]
    public void Of_FiguresThatReplaceFinalOnes_SaysSoAndStillWhichOfThemCannotBe()
    {
        var quarter = ReportingPeriod.Quarter(2008, 4);
        var says = FourSeries().Send("C 1", Doubted.Home, quarter, 101).Send("C 2", Doubted.Home, quarter, 215).Send("C 3", Doubted.Home, quarter, 21.7).Send("C 4", Doubted.Home, quarter, 21.9).Problems();

        Assert.Contains(says, p => p.Cell == "" && p.Message == "four of four figures replace final ones, and none is new.");
        Assert.Contains(says, p => p.Cell == "D2" && p.Message.EndsWith("101.0% is no share of a whole.", StringComparison.Ordinal));
        Assert.Contains(says, p => p.Cell == "D3");
        Assert.DoesNotContain(says, p => p.Cell is "D4" or "D5");
    }

    [Fact]
    public void Of_FiguresOfTheLastPeriod_SaysSoOnceForAllOfThem()
    {
        var quarter = ReportingPeriod.Quarter(2009, 1);
        var made = FourSeries();
        foreach (var code in new[] { "C 1", "C 2", "C 3", "C 4" }) made.Send(code, Doubted.Home, quarter, 21.8);

        Assert.Equal("four of four new figures are exactly those of the period before.", made.Says());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Of_APeriodThatIsNotOverOnTheDayThePartnershipStandsAt_IsDoubtedWithTheReason(int quarter, bool isDoubted)
    {
        var made = new Doubted();
        made.Indicator("C 1", i => i.Frequency = Frequency.Quarter);

        var says = made.Send("C 1", Doubted.Home, ReportingPeriod.Quarter(2010, quarter), 12).Says(new DateOnly(2010, 6, 30));

        Assert.Equal(isDoubted ? "D2 C 1, 2010/11 Q2: 2010/11 Q2 ends on 30 September 2010, and this partnership stands at 30 June 2010: the figure would be filed as known before its period was over." : "", says);
    }
}
