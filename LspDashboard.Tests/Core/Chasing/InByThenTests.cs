using LspDashboard.Core.Chasing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Chasing;

/// <summary>What a coordinator can count on when the papers go out.</summary>
public class InByThenTests
{
    private static readonly DateOnly Papers = new(2010, 7, 8);

    [Theory]
    [InlineData("2010-06-01", DueState.Late, "No figure is due by 8 July 2010; one is late already.")]
    [InlineData("2010-07-08", DueState.Due, "One figure is due by 8 July 2010.")] // the day itself
    [InlineData("2010-07-09", DueState.Coming, "No figure is due by 8 July 2010; one comes after it.")]
    public void Of_AFigure_IsPlacedByItsDueDay(string due, DueState state, string finding) =>
        Assert.Equal(finding, InByThen.Of([Dues(Figure(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), state))], Papers).Finding);

    [Fact]
    public void Of_Several_AreInTheOrderOfTheirDays()
    {
        var coming = InByThen.Of([Dues(Figure(new(2010, 7, 31), DueState.Coming), Figure(new(2010, 7, 1), DueState.Due)), Dues(Figure(new(2010, 6, 30), DueState.Due), Figure(new(2010, 3, 31), DueState.Late), Figure(new(2009, 9, 30), DueState.Late))], Papers);

        Assert.Equal([new DateOnly(2009, 9, 30), new(2010, 3, 31)], coming.Late.Select(f => f.Due));
        Assert.Equal([new DateOnly(2010, 6, 30), new(2010, 7, 1)], coming.Expected.Select(f => f.Due));
        Assert.Equal("Two figures are due by 8 July 2010; two are late already, and one comes after it.", coming.Finding);
    }

    [Fact]
    public async Task Of_Halton_ThreeAreLateAndTwoIndicatorsWantWords()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var coming = InByThen.Of((await new ChaseReader(sample.Facts).ReadAsync("halton"))!.Dues, Papers);

        Assert.Equal(["NI 8", "NI 175", "NI 39"], coming.Late.Select(f => f.Indicator.Code));
        Assert.Equal(["NI 123", "HAL P1"], coming.Words.Select(s => s.Indicator.Code).Order(StringComparer.Ordinal).Reverse());
    }

    private static PartnerDues Dues(params DueFigure[] figures) => new(null, figures, default);

    private static DueFigure Figure(DateOnly due, DueState state) => new(
        new() { Code = "L 1", Title = "Made", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("", "", UnitKind.Count), Frequency = Frequency.Quarter }, ReportingPeriod.Quarter(2009, 4), due, state);
}
