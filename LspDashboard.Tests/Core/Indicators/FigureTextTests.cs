using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

public class FigureTextTests
{
    private static readonly Unit Plain = new("homes", "", UnitKind.Count);
    private static readonly Unit Percent = new("of pupils", "%", UnitKind.Percentage);
    private static readonly Unit Pounds = new("a year", "£", UnitKind.Money);

    [Theory]
    [InlineData("thousands", 0, 1250, "1,250", "1,250%", "£1,250")]
    [InlineData("millions", 0, 18930648, "18,930,648", "18,930,648%", "£18,930,648")]
    [InlineData("one digit", 1, 7.5, "7.5", "7.5%", "£7.5")]
    [InlineData("a zero that is published", 1, 7, "7.0", "7.0%", "£7.0")]
    [InlineData("away from zero", 0, 2.5, "3", "3%", "£3")]
    [InlineData("away from zero, below it", 0, -2.5, "−3", "−3%", "−£3")]
    [InlineData("negative", 1, -1234.5, "−1,234.5", "−1,234.5%", "−£1,234.5")]
    [InlineData("no minus nought", 0, -0.4, "0", "0%", "£0")]
    [InlineData("nought", 2, 0, "0.00", "0.00%", "£0.00")]
    public void Of_InEachUnit_IsAsBritishPeopleWrite(string which, int decimals, double value, string plain, string percent, string pounds)
    {
        Assert.True((plain, percent, pounds) == (FigureText.Of(Plain, decimals, value), FigureText.Of(Percent, decimals, value), FigureText.Of(Pounds, decimals, value)), which);
    }

    [Fact]
    public void Of_OnAGermanServer_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("£1,234.5", FigureText.Of(Pounds, 1, 1234.5));
            Assert.Equal("30 June 2010", FigureText.Date(new(2010, 6, 30)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("apart as published", 0, 14, 15, "14", "15")]
    [InlineData("one more digit", 0, 14.6, 15, "14.6", "15.0")]
    [InlineData("two more", 0, 14.96, 15, "14.96", "15.00")]
    [InlineData("three more", 0, 14.996, 15, "14.996", "15.000")]
    [InlineData("three more, of a published two", 2, 0.12351, 0.12354, "0.12351", "0.12354")] // 0.1235 both, to four
    [InlineData("as many as it takes", 0, 14.9999999999, 15, "14.9999999999", "15.0000000000")]
    [InlineData("what no rating sees", 0, 14.99999999999, 15, "15", "15")]
    [InlineData("29 in 100 as a computer works it out", 1, 28.999999999999996, 29, "29.0", "29.0")]
    [InlineData("binary dust on a large sum", 0, 18930648.000000004, 18930648, "18,930,648", "18,930,648")]
    [InlineData("the same", 1, 15, 15, "15.0", "15.0")]
    [InlineData("either side of nought", 0, -0.4, 0.4, "−0.4", "0.4")]
    public void Pair_OfTwoValues_ShowsTheDifference(string which, int decimals, double left, double right, string leftText, string rightText)
    {
        Assert.True((leftText, rightText) == FigureText.Pair(Indicator(Plain, decimals), left, right), which);
        Assert.True((rightText, leftText) == FigureText.Pair(Indicator(Plain, decimals), right, left), which);
    }

    [Fact]
    public void Pair_OfValuesAUnitOfTheThirdExtraDigitApart_NeverReadsTheSame()
    {
        var cases =
            from unit in Gen.Elements(Plain, Percent, Pounds)
            from decimals in Gen.Choose(0, 3)
            from left in Gen.Choose(-3_000_000, 3_000_000)
            from apart in Gen.Choose(1, 3000)
            select (unit, decimals, Left: left, Right: left + apart);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            // Whole units of the third extra digit: 0.001 where none is published.
            var unit = Math.Pow(10, -c.decimals - 3);
            var (left, right) = FigureText.Pair(Indicator(c.unit, c.decimals), c.Left * unit, c.Right * unit);
            return left != right && Read(left) < Read(right);
        }));
    }

    [Theory]
    [InlineData("2010-06-30T22:59:00Z", "30 June 2010, 23:59")]
    [InlineData("2010-06-30T23:30:00Z", "1 July 2010, 00:30")]
    [InlineData("2026-11-22T14:02:00Z", "22 November 2026, 14:02")]
    public void Time_OfAnInstant_IsUkTime(string instant, string text) =>
        Assert.Equal(text, FigureText.Time(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "none")]
    [InlineData(1, "one")]
    [InlineData(10, "ten")]
    [InlineData(11, "11")]
    [InlineData(1250, "1,250")]
    public void Word_OfANumber_IsAWordUpToTen(int number, string word) => Assert.Equal(word, FigureText.Word(number));

    // The number a reader takes from the text.
    private static decimal Read(string text) => decimal.Parse(
        text.Replace("−", "-", StringComparison.Ordinal).Replace("£", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal),
        NumberStyles.Number, CultureInfo.InvariantCulture);

    private static Indicator Indicator(Unit unit, int decimals) => new()
    {
        Code = "T 1", Title = "Test", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = unit, Decimals = decimals, Frequency = Frequency.Quarter,
    };
}
