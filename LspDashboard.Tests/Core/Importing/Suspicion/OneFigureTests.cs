using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing.Suspicion;

/// <summary>Reasons to doubt one figure beside its own history, counts and target.</summary>
public class OneFigureTests
{
    // It moves by about 2 a year around 50: changes of +2, -1, +2, -3, +1, +2, -2, +1.
    private static readonly double[] Steady = [50.1, 52.2, 51.3, 53.4, 50.2, 51.4, 53.3, 51.2, 52.3];

    private static Doubted AfterSteady(double value) => new Doubted().Years("T 1", 2000, Steady).Send("T 1", 2009, value);

    [Theory]
    [InlineData("in line", 51.8)]
    [InlineData("as far as it ever moved", 55.4)]
    [InlineData("somewhat further", 57.9)]
    public void Of_FigureWithinItsUsualChanges_IsNotSuspect(string where, double value) => Assert.Equal(("", where), (AfterSteady(value).Says(), where));

    [Theory]
    [InlineData("ten times", 518, "about ten times what its history leads one to expect")]
    [InlineData("a tenth", 5.2, "about a tenth of")]
    [InlineData("a hundred times", 5180, "about a hundred times")]
    [InlineData("a hundredth", 0.52, "about a hundredth of")]
    [InlineData("a thousandth", 0.1, "a larger change than this series makes")]
    [InlineData("twice", 103.6, "about twice what")]
    [InlineData("half", 25.9, "about half of what")]
    [InlineData("a quarter", 13, "about a quarter of what")]
    [InlineData("the other sign", -51.8, "in line but for its sign")]
    [InlineData("nothing", 0, "larger change")]
    public void Of_FigureOutOfLine_SaysHow(string how, double value, string says)
    {
        var problem = Assert.Single(AfterSteady(value).Problems());

        Assert.Equal("D2", problem.Cell);
        Assert.True(problem.Message.Contains(says, StringComparison.Ordinal), $"{how}: {problem.Message}");
        Assert.StartsWith("T 1, 2009: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("52.3 for 2008", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no history", 0, 518, false)]
    [InlineData("one figure, twice as much", 1, 100, false)]
    [InlineData("one figure, ten times", 1, 501, true)]
    [InlineData("three figures, ten times", 3, 513, true)]
    [InlineData("three figures, half as much again", 3, 77, false)]
    public void Of_ShortHistory_DoubtsGrossErrorsOnly(string history, int figures, double value, bool isSuspect) =>
        Assert.Equal((isSuspect, history), (new Doubted().Years("T 1", 2000, Steady[..figures]).Send("T 1", 2000 + figures, value).Problems().Count > 0, history));

    [Theory]
    [InlineData("-0.1", -0.1, true)]
    [InlineData("0", 0, false)]
    [InlineData("100", 100, false)]
    [InlineData("100.1", 100.1, true)]
    public void Of_PercentageOutsideZeroToHundred_IsSuspect(string boundary, double value, bool isSuspect)
    {
        var made = new Doubted();
        made.Indicator("T 1", i => i.Unit = new("of people", "%", UnitKind.Percentage));

        Assert.Equal((isSuspect, boundary), (made.Send("T 1", 2009, value).Says().Contains("no share of a whole", StringComparison.Ordinal), boundary));
    }

    [Theory]
    [InlineData("what they make", 25.0, 500, 2000, "")]
    [InlineData("within a unit of the last digit", 25.1, 500, 2000, "")]
    [InlineData("2 % of the value away", 25.5, 500, 2000, "")]
    [InlineData("further", 25.7, 500, 2000, "25.7% is not what its counts make (25.0%)")]
    [InlineData("the numerator again", 500, 500, 2000, "the numerator once more")]
    [InlineData("the denominator again", 2000, 500, 2000, "the denominator once more")]
    public void Of_ValueAndItsCounts_MustAgree(string how, double value, double numerator, double denominator, string says)
    {
        var made = new Doubted();
        made.Indicator("T 1", i => i.Unit = new("of people", "%", UnitKind.Percentage));

        var said = made.Send("T 1", 2009, value, numerator, denominator).Says();

        Assert.True(says.Length == 0 ? said.Length == 0 : said.Contains(says, StringComparison.Ordinal), $"{how}: {said}");
    }

    [Fact]
    public void Of_CountsPer1000_AreMultipliedByIt() =>
        Assert.Contains("12.5 is not what its counts make (125.0)", new Doubted().Send("T 1", 2009, 12.5, 250, 2000).Says(), StringComparison.Ordinal);

    [Theory]
    [InlineData("changed every year, and again", 10_400, "")]
    [InlineData("changed every year, but not now", 10_300, "the denominator 10,300 is still that of 2008")]
    [InlineData("half as much again", 15_500, "the denominator moves from 10,300 for 2008 to 15,500")]
    public void Of_Denominator_IsOfItsPeriod(string how, double denominator, string says)
    {
        var made = new Doubted();
        for (var i = 0; i < 4; i++) made.Hold("T 1", Doubted.Home, ReportingPeriod.CalendarYear(2005 + i), 50 + i, 500, 10_000 + (100 * i));

        var said = made.Send("T 1", 2009, Math.Round(1000 * 520 / denominator, 1), 520, denominator).Says();

        Assert.True(says.Length == 0 ? said.Length == 0 : said.Contains(says, StringComparison.Ordinal), $"{how}: {said}");
    }

    [Fact]
    public void Of_LastFigureToTheDigit_IsSuspectWhereThatIsRare()
    {
        // Whole people: an equal figure twice running would be a chance of one in thousands.
        var people = new Doubted();
        people.Indicator("POP", i => (i.Unit, i.Decimals) = (new("people", "", UnitKind.Count), 0));

        Assert.Contains("119,312 is exactly the figure for 2008", people.Years("POP", 2003, 117_111, 117_904, 118_120, 118_710, 118_402, 119_312).Send("POP", 2009, 119_312).Says(), StringComparison.Ordinal);
        // Whole per cents that often stand still: nothing to say.
        Assert.Equal("", new Doubted().Years("T 1", 2003, 50, 51, 50, 50, 52, 51).Send("T 1", 2009, 51).Says());
    }

    [Fact]
    public void Of_TargetInPlaceOfTheActual_IsSuspect() =>
        Assert.Contains("is exactly the target", new Doubted().Years("T 1", 2000, Steady).Aim("T 1", 44.4, 61.7).Send("T 1", 2009, 61.7).Says(), StringComparison.Ordinal);

    [Fact]
    public void Of_BaselineInPlaceOfTheActual_IsSuspect() =>
        Assert.Contains("is exactly the baseline", new Doubted().Years("T 1", 2000, Steady).Aim("T 1", 44.4, 61.7).Send("T 1", 2009, 44.4).Says(), StringComparison.Ordinal);

    [Theory]
    [InlineData("as published", 51.8, "")]
    [InlineData("one digit more", 51.81, "51.81 has one digit more")]
    [InlineData("not rounded at all", 51.8137, "")]
    public void Of_DigitMoreThanTheSeries_MayBeAFootnote(string how, double value, string says)
    {
        var said = AfterSteady(value).Says();

        Assert.True(says.Length == 0 ? said.Length == 0 : said.Contains(says, StringComparison.Ordinal), $"{how}: {said}");
    }

    [Theory]
    [InlineData("a digit", 53.5, "")]
    [InlineData("a tenth of it", 58.7, "")]
    [InlineData("more than a tenth", 58.8, "a final figure changes from 53.4 to 58.8")]
    public void Of_ClosedPeriod_LargeCorrectionIsSuspect(string by, double value, string says)
    {
        var said = new Doubted().Years("T 1", 2000, Steady).Send("T 1", 2003, value).Says();

        Assert.True(says.Length == 0 ? said.Length == 0 : said.Contains(says, StringComparison.Ordinal), $"{by}: {said}");
    }

    [Fact]
    public void Of_FigureThatWasReplacedBefore_IsSuspectWhenItComesBack() =>
        Assert.Contains("51.9 was replaced by 52.4 before", new Doubted().Years("T 1", 2000, Steady[..8])
            .Hold("T 1", Doubted.Home, ReportingPeriod.CalendarYear(2008), 51.9).Hold("T 1", Doubted.Home, ReportingPeriod.CalendarYear(2008), 52.4, revision: 2).Send("T 1", 2008, 51.9).Says(), StringComparison.Ordinal);

    [Theory]
    [InlineData("an old one", 2003, 53.4, true)]
    [InlineData("the latest, with another value", 2008, 52.4, false)]
    [InlineData("the latest, with the same value", 2008, 52.3, true)]
    public void Of_FinalFigureThatBecomesProvisional_IsSuspect(string which, int year, double value, bool isSuspect) =>
        Assert.Equal((isSuspect, which), (new Doubted().Years("T 1", 2000, Steady).Send("T 1", year, value, status: ObservationStatus.Provisional).Says().Contains("would become provisional", StringComparison.Ordinal), which));

    [Theory]
    [InlineData("the next period", 2009, false)]
    [InlineData("one left out, and long before it is out", 2010, true)]
    public void Of_PeriodLeftOut_IsSuspectBeforeItIsUsuallyOut(string which, int year, bool isSuspect) =>
        Assert.Equal((isSuspect, which), (new Doubted().Years("T 1", 2000, Steady).Send("T 1", year, 51.8).Says(new(2010, 1, 31)).Contains("is not usually out before 31 January 2011", StringComparison.Ordinal), which));

    [Theory]
    [InlineData("Q3 above Q2", 3, 72, "")]
    [InlineData("Q3 below Q2", 3, 39, "the year-to-date figure falls, from 40 to 39")]
    [InlineData("Q2 above a later Q3", 2, 71, "the year-to-date figure 71 is above 70, the figure for 2009/10 Q3")]
    public void Of_YearToDate_NeverFalls(string how, int quarter, double value, string says)
    {
        var made = YearToDate();
        made.Quarters("Q", 2006, 15, 41, 69, 100, 16, 39, 71, 101, 14, 40, 70, 99, 15, 40);
        if (quarter == 2) made.Hold("Q", Doubted.Home, ReportingPeriod.Quarter(2009, 3), 70);

        var said = made.Send("Q", Doubted.Home, ReportingPeriod.Quarter(2009, quarter), value).Says();

        Assert.True(says.Length == 0 ? said.Length == 0 : said.Contains(says, StringComparison.Ordinal), $"{how}: {said}");
    }

    [Fact]
    public void Of_YearToDateThatGoesOnFromLastYear_IsSuspect() =>
        Assert.Contains("is not below 99, the whole of last year", YearToDate().Quarters("Q", 2006, 15, 41, 69, 100, 16, 39, 71, 101, 14, 40, 70, 99)
            .Send("Q", Doubted.Home, ReportingPeriod.Quarter(2009, 1), 114).Says(), StringComparison.Ordinal);

    [Fact]
    public void Of_YearToDateWhereTheQuarterIsAskedFor_IsSuspect()
    {
        var made = new Doubted();
        made.Indicator("F", i => (i.Unit, i.Decimals, i.Frequency, i.Accumulation) = (new("people", "", UnitKind.Count), 0, Frequency.Quarter, Accumulation.Flow));

        var said = made.Quarters("F", 2007, 101, 99, 102, 98, 100, 103, 97, 101, 100, 99).Send("F", Doubted.Home, ReportingPeriod.Quarter(2009, 3), 301).Says();

        Assert.Contains("301 looks like the year to date: the earlier quarters make 199, which leaves 102", said, StringComparison.Ordinal);
    }

    private static Doubted YearToDate()
    {
        var made = new Doubted();
        made.Indicator("Q", i => (i.Unit, i.Decimals, i.Frequency, i.Accumulation) = (new("homes", "", UnitKind.Count), 0, Frequency.Quarter, Accumulation.Cumulative));
        return made;
    }
}
