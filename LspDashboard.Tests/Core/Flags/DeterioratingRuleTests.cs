using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 7, significant and worse; and a run of figures behind plan, each within chance of it (section 3).</summary>
public class DeterioratingRuleTests
{
    // METHOD's case: chi-squared 46.77, rising.
    private static readonly (double Value, double Lower, double Upper)[] Rising =
        [(24.67, 23.16, 26.25), (24.6, 23.15, 26.19), (28, 26.44, 29.64), (30.2, 28.63, 31.9), (30.6, 28.98, 32.25)];

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "Worsening by more than chance over five years: 24.7% in 2004, 30.6% in 2008.")]
    [InlineData(Polarity.HigherIsBetter, "")]
    public void Of_FiveYearsThatRise_IsRaisedWhereLowerIsBetter(Polarity polarity, string reason)
    {
        var flag = FlagCases.Raised(Annual(polarity, Rising), FlagKind.Deteriorating);

        Assert.Equal(reason, flag?.Reason ?? "");
        if (flag is null) return;
        Assert.Equal(FlagSeverity.Warning, flag.Severity);
        Assert.Equal(46.77, flag.Working.Inputs.Single(i => i.Symbol == "χ²").Value, 2);
    }

    [Fact]
    public void Of_FiveYearsThatBarelyMove_IsNone() =>
        Assert.Null(FlagCases.Raised(Annual(Polarity.LowerIsBetter, [.. Rising.Select((p, i) => (24 + (0.1 * i), 22 + (0.1 * i), 26 + (0.1 * i)))]), FlagKind.Deteriorating));

    [Fact]
    public void Of_FourYears_IsNone() => Assert.Null(FlagCases.Raised(Annual(Polarity.LowerIsBetter, Rising[1..]), FlagKind.Deteriorating));

    // 40 twelve times give or take 1, then: mean and limits of all thirteen. Ranges of 2 eleven times and one of 11 to 51 (3.267 averages
    // of 2.75 are 9.0, so the 11 is left out): limits 2.66 x 2 = 5.3 about the mean of 40.8.
    private static readonly double[] Steady = [39, 41, 39, 41, 39, 41, 39, 41, 39, 41, 39, 41];

    [Theory]
    [InlineData("far above, lower is better", 52, Polarity.LowerIsBetter, "Worse by more than chance: 52.0% in 2010/11 Q1 lies outside the limits that chance explains, 35.6% to 46.2%.")]
    [InlineData("far above, higher is better", 52, Polarity.HigherIsBetter, "")]
    [InlineData("no more than chance", 39, Polarity.LowerIsBetter, "")]
    public void Of_QuartersWithoutAPlanToMove_IsByTheirLimits(string which, double last, Polarity polarity, string reason) =>
        Assert.True((FlagCases.Raised(Quarters(polarity, null, [.. Steady, last]), FlagKind.Deteriorating)?.Reason ?? "") == reason, which);

    [Fact]
    public void Of_MeantToTrend_IsNotByItsLimits() =>
        Assert.Null(FlagCases.Raised(Quarters(Polarity.LowerIsBetter, FlagCases.Reach(60, ReportingPeriod.Quarter(2006, 4), 20, ReportingPeriod.Quarter(2012, 4), Polarity.LowerIsBetter), [.. Steady, 52]), FlagKind.Deteriorating));

    [Fact]
    public void Of_SevenBelowTheMean_SaysSo()
    {
        // Seven at 42 and seven at 40: the mean of 41 lies between; only one range is not 0, it is left out with none left to widen the limits.
        var flag = FlagCases.Raised(Quarters(Polarity.HigherIsBetter, null, [42, 43, 42, 43, 42, 43, 42, 40, 41, 40, 41, 40, 41, 40]), FlagKind.Deteriorating)!;

        Assert.StartsWith("Worse by more than chance: the last seven figures or more are all below the mean of 41.", flag.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SevenThatOnlyFall_SaysSo()
    {
        var flag = FlagCases.Raised(Quarters(Polarity.HigherIsBetter, FlagCases.Hold(10), [40, 44, 40, 44, 40, 44, 43.9, 43.8, 43, 42.8, 42.6, 42.4]), FlagKind.Deteriorating)!;

        Assert.Equal("Worse by more than chance: 42.4% in 2009/10 Q4 is part of a run of seven figures or more that only fall.", flag.Reason);
    }

    [Fact]
    public void Of_FewFigures_SaysSo() =>
        Assert.EndsWith(" The limits rest on few figures.", FlagCases.Raised(Quarters(Polarity.LowerIsBetter, null, [40, 41, 40, 41, 40, 41, 40, 60]), FlagKind.Deteriorating)!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Of_AYearToDate_IsByWhatEachQuarterAdded()
    {
        // 10, 11, 10, 11 burglaries a quarter for three years, then 30 in one: not the year's run from 10 to 42, which repeats.
        double[] years = [10, 21, 31, 42, 10, 21, 31, 42, 10, 21, 31, 42, 10, 40];
        var burglaries = FlagCases.Indicator(polarity: Polarity.LowerIsBetter, set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("burglaries", "", UnitKind.Count), 0, Accumulation.Cumulative));

        var flag = FlagCases.Raised(FlagCases.Question(burglaries, null, ReportingPeriod.Quarter(2006, 1), years), FlagKind.Deteriorating)!;

        Assert.StartsWith("Worse by more than chance: 30 added in 2009/10 Q2 lies outside the limits that chance explains, ", flag.Reason, StringComparison.Ordinal);
        Assert.Null(FlagCases.Raised(FlagCases.Question(burglaries, null, ReportingPeriod.Quarter(2006, 1), years[..^1]), FlagKind.Deteriorating));
    }

    [Fact]
    public void Of_AYearToDateWithTheQuarterBeforeMissing_SaysNothingOfTheLatest()
    {
        // What the last quarter added is not known, and the one before it is no news.
        double[] years = [10, 21, 31, 42, 10, 21, 31, 42, 10, 21, 31, 42, 30, double.NaN, 55];
        var burglaries = FlagCases.Indicator(polarity: Polarity.LowerIsBetter, set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("burglaries", "", UnitKind.Count), 0, Accumulation.Cumulative));

        Assert.Null(FlagCases.Raised(FlagCases.Question(burglaries, null, ReportingPeriod.Quarter(2006, 1), years), FlagKind.Deteriorating));
    }

    // Planned 40 at March 2008 to 60 at March 2011, 5/3 a quarter; each figure 2 behind its plan, give or take 4.
    private static readonly TargetTerms Slow = FlagCases.Reach(40, ReportingPeriod.Quarter(2007, 4), 60, ReportingPeriod.Quarter(2010, 4));

    private static double[] Behind(int figures, double by = 2) => [.. Enumerable.Range(1, figures).Select(q => 40 + (q * 20 / 12.0) - by)];

    [Theory]
    [InlineData("six in a row", 6, false)]
    [InlineData("seven in a row", 7, true)]
    [InlineData("eight in a row", 8, true)]
    public void Of_RunBehindPlanWithinChance_IsRaisedFromSeven(string which, int figures, bool isRaised) =>
        Assert.True(Run(Behind(figures)) is not null == isRaised, which);

    [Fact]
    public void Of_SevenBehindPlanWithinChance_SaysWhatTheyAre()
    {
        var flag = Run(Behind(7))!;

        // 7 x 5/3 above 40 is 51.7; 2 less is 49.7.
        Assert.Equal("Seven figures in a row behind plan, each within chance of it, the last 49.7% in 2009/10 Q3 against 51.7% planned: together more than chance.", flag.Reason);
        Assert.Equal("7 figures or more in a row are behind plan, each within chance of it.", flag.Working.Rule);
        Assert.Equal(7, flag.Working.Inputs.Single().Value);
        Assert.Equal(ReportingPeriod.Quarter(2009, 3), flag.Since!.Value.Period);
    }

    [Fact]
    public void Of_ARunBrokenByOneOnPlan_BeginsAgain()
    {
        var values = Behind(9);
        values[4] += 3;

        Assert.Null(Run(values));
    }

    [Fact]
    public void Of_ARunFromBeforeThePlanWasAgreed_CountsFromThen()
    {
        // Eight figures; the first two were known before the plan was agreed, and six are no run.
        Assert.Null(Run(Behind(8), agreedOn: new(2008, 12, 1)));
        Assert.NotNull(Run(Behind(9), agreedOn: new(2008, 12, 1)));
    }

    private static Flag? Run(double[] values, DateOnly? agreedOn = null) => FlagCases.Raised(
        FlagCases.Question(FlagCases.Indicator(), Slow, ReportingPeriod.Quarter(2008, 1), values, halfWidth: 4, differenceThatMatters: 0.1, agreedOn: agreedOn), FlagKind.Deteriorating);

    private static FlagQuestion Annual(Polarity polarity, (double Value, double Lower, double Upper)[] years)
    {
        var points = years.Select((y, i) =>
        {
            var period = ReportingPeriod.CalendarYear(2009 - years.Length + i);
            return new FlagPoint(period, y.Value, new(y.Lower, y.Upper), default, ReportingCalendar.UsuallyOut(period, 6));
        }).ToList();
        return new(FlagCases.Indicator(Frequency.CalendarYear, polarity), null, points, [], 2, Method.Current);
    }

    private static FlagQuestion Quarters(Polarity polarity, TargetTerms? terms, double[] values) =>
        FlagCases.Question(FlagCases.Indicator(polarity: polarity), terms, ReportingPeriod.Quarter(2007, 1), values);
}
