using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

public class ChangeWordsTests
{
    [Theory]
    [InlineData("within its limits", 40, "The latest figure lies within what chance explains, 34.", false)]
    [InlineData("above them", 60, "The latest figure is above the upper limit: more than chance, and for the better.", false)]
    [InlineData("below them", 20, "The latest figure is below the lower limit: more than chance, and for the worse.", false)]
    [InlineData("above them, lower is better", 60, "The latest figure is above the upper limit: more than chance, and for the worse.", true)]
    public void Of_Quarters_SaysWhatTheirLimitsSay(string which, double last, string start, bool isLowerBetter)
    {
        var score = Quarters([39, 41, 39, 41, 39, 41, 39, 41, 39, 41, 39, last], i => i.Polarity = isLowerBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter);

        Assert.True(Words(score).StartsWith(start, StringComparison.Ordinal), which + ": " + Words(score));
        Assert.DoesNotContain("Few points", Words(score), StringComparison.Ordinal); // twelve are enough
    }

    [Fact]
    public void Of_ElevenPoints_SaysTheyAreFew() =>
        Assert.EndsWith(" Few points (11): the limits are not firm yet.", Words(Quarters([41, 39, 41, 39, 41, 39, 41, 39, 41, 39, 41])), StringComparison.Ordinal);

    [Fact]
    public void Of_MeantToTrend_SaysThatTheForecastSaysMore() => Assert.Contains(
        " The target asks the level to move, so the forecast says more than the limits do.",
        Words(Quarters([39, 41, 39, 41, 39, 41, 39, 41, 39, 41, 39, 41], target: t => t)), StringComparison.Ordinal);

    [Fact]
    public void Of_AYearToDate_SaysWhatTheQuarterAdded()
    {
        var score = Quarters([70, 100, 15, 40, 70, 100, 15, 40, 70, 100, 15, 40], i => i.Accumulation = Accumulation.Cumulative);

        Assert.StartsWith("What 2009/10 Q2 added lies within what chance explains, ", Words(score), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("better", 2, "The last five years improve by more than chance.")]
    [InlineData("worse", -2, "The last five years worsen by more than chance.")]
    [InlineData("level", 0, "Over the last five years there is no trend beyond chance.")]
    public void Of_FiveYearsWithCounts_SaysWhetherTheyMove(string which, double step, string words)
    {
        // 60 % of 10,000 has an interval of about a point on either side.
        var made = Years([60, 60 + step, 60 + (2 * step), 60 + (3 * step), 60 + (4 * step)]);
        foreach (var o in made.Facts.Observations) (o.Numerator, o.Denominator) = (o.Value * 100, 10_000);

        Assert.True(Words(made.Scorecard().Indicators[0]) == words, which);
    }

    [Fact]
    public void Of_FiveYearsWithoutCounts_CannotBeCalculated() => Assert.Equal(
        "Whether the trend is real cannot be calculated. The figures come without the counts behind them, so chance cannot be told from change.", Words(Years([60, 61, 62, 63, 64]).Scorecard().Indicators[0]));

    [Fact]
    public void Of_NoFigures_CannotBeCalculated() =>
        Assert.Equal("Whether the change is real cannot be calculated. There are no figures yet.", Words(new MadeFacts().Add("Homes", null).Scorecard().Indicators[0]));

    [Theory]
    [InlineData("widening", -2, -5, GapMovement.Widening, false, "5.0 points behind England in 2008, 2.0 points behind in 2004: the gap is widening.")]
    [InlineData("improved", -2, -5, GapMovement.Widening, true, "5.0 points behind England in 2008, 2.0 points behind in 2004: we improved, but the gap widened.")]
    [InlineData("closing", -5, -2, GapMovement.Closing, false, "2.0 points behind England in 2008, 5.0 points behind in 2004: the gap is closing.")]
    [InlineData("closed", -5, 1, GapMovement.Closing, false, "1.0 points ahead of England in 2008, 5.0 points behind in 2004: the gap is closing.")]
    [InlineData("ahead", 2, 1, GapMovement.Steady, false, "1.0 points ahead of England in 2008, 2.0 points ahead in 2004: there is no gap to close.")]
    [InlineData("steady", -2, -2.5, GapMovement.Steady, false, "2.5 points behind England in 2008, 2.0 points behind in 2004: the gap changed no more than chance or small differences explain.")]
    [InlineData("level", 0, -3, GapMovement.Widening, false, "3.0 points behind England in 2008, level in 2004: the gap is widening.")]
    public void Of_AGap_IsASentence(string which, double start, double now, GapMovement movement, bool improved, string words)
    {
        var gap = new Gap(new(2004, start, null), new(2008, now, null), null, now < 0, null, movement, improved);

        Assert.True(ChangeWords.Of(Percentages(), "England", gap, year => FormattableString.Invariant($"{year}")) == words, which);
    }

    // A 95 % interval of 10.6 +- 8.8 is a standard error of 8.8 / 1.96 = 4.49: 10.6 lies 2.36 of them off, beyond 1.96 and within 3.09.
    [Theory]
    [InlineData(11.0, "10.6 points behind England in 2008, no more than chance explains; 9.0 points behind in 2004: the gap changed no more than chance or small differences explain.")]
    [InlineData(8.8, "10.6 points behind England in 2008, probably by more than chance; 9.0 points behind in 2004: the gap changed no more than chance or small differences explain.")]
    [InlineData(6.7, "10.6 points behind England in 2008, by more than chance; 9.0 points behind in 2004: the gap changed no more than chance or small differences explain.")]
    public void Of_AGapWithItsInterval_SaysFirstWhetherItIsMoreThanChance(double half, string words)
    {
        var gap = new Gap(new(2004, -9, null), new(2008, -10.6, new(-10.6 - half, -10.6 + half)), null, true, null, GapMovement.Steady, false);

        Assert.Equal(words, ChangeWords.Of(Percentages(), "England", gap, year => FormattableString.Invariant($"{year}")));
    }

    [Fact]
    public void Of_AGapOfOneYear_SaysThatThereIsNoEarlier() => Assert.Equal(
        "level with England in 2008; there is no earlier year in common.",
        ChangeWords.Of(Percentages(), "England", new(null, new(2008, 0, null), null, false, null, GapMovement.NotAvailable, false), _ => "2008"));

    private static Indicator Percentages() => new MadeFacts().Add("Homes", 1).Facts.Indicators[0];

    private static string Words(IndicatorScore score) => ChangeWords.Of(score, IndicatorAnalysis.Of(score).Signal);

    private static IndicatorScore Quarters(double[] values, Action<Indicator>? set = null, Func<Target, Target?>? target = null)
    {
        var made = new MadeFacts().Add("Homes", null, set: set, target: target ?? (_ => null));
        var period = MadeFacts.Q2;
        foreach (var value in values.Reverse())
        {
            made.Report(period, value);
            period = period.Previous;
        }
        return made.Scorecard().Indicators[0];
    }

    private static MadeFacts Years(double[] values)
    {
        var made = new MadeFacts().Add("Homes", null, set: i => i.Frequency = Frequency.CalendarYear, target: _ => null);
        for (var i = 0; i < values.Length; i++) made.Report(ReportingPeriod.CalendarYear(2004 + i), values[i], knownFrom: new(2009, 6, 30));
        return made;
    }
}
