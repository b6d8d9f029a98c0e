using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Core.Flags;

namespace LspDashboard.Tests.Core.Forecasts;

public class OutlookWorkingTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);
    private static readonly double[] Ten = [50, 51, 50, 49, 50, 51, 50, 49, 50, 50];
    private static readonly double[] YearToDate = [48, 99, 150, 199, 51, 100, 149, 200, 50, 100];

    public static TheoryData<string, TargetKind?, double, Accumulation, bool> Cases => new()
    {
        { "a level", TargetKind.Reach, 51, Accumulation.Point, true },
        { "a level of percentages at the end of the possible", TargetKind.Reach, 100, Accumulation.Point, false },
        { "a level beyond what is possible", TargetKind.Reach, 101, Accumulation.Point, false },
        { "a limit", TargetKind.Limit, 45, Accumulation.Point, true },
        { "a band", TargetKind.Band, 50, Accumulation.Point, true },
        { "a floor now", TargetKind.FloorNow, 49, Accumulation.Point, false },
        { "a year to date", TargetKind.Profile, 202, Accumulation.Cumulative, true },
        { "a year to date in a band", TargetKind.Band, 200, Accumulation.Cumulative, true },
        { "no target", null, 0, Accumulation.Point, true },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Of_AnOutlook_RepeatsFromItsRecordAlone(string which, TargetKind? kind, double target, Accumulation accumulation, bool isRate)
    {
        foreach (var polarity in Enum.GetValues<Polarity>())
        {
            TargetTerms? terms = kind is { } k ? new(k, polarity, 40, First.EndMonth, target, FlagCases.Q4.EndMonth, Profile: [25, 50, 75, 100], Lower: target - 1, Upper: target + 2) : null;
            var indicator = FlagCases.Indicator(polarity: polarity, set: i => (i.Accumulation, i.Unit) = (accumulation, new("of them", "", isRate ? UnitKind.Rate : UnitKind.Percentage)));
            var outlook = OutlookRuleTests.Of(indicator, terms, First, accumulation == Accumulation.Cumulative ? YearToDate : Ten);

            var working = OutlookWorking.Of(outlook, terms);

            Assert.True(working is not null, which);
            Assert.Equal(terms is null, working.Steps.All(s => s.Symbol != "p"));
            OutlookRecord.Repeats(working);
        }
    }

    [Fact]
    public void Of_AnOutlook_NamesMethodVersionAndSource()
    {
        var working = OutlookWorking.Of(OutlookRuleTests.Of(FlagCases.Indicator(), null, First, Ten), null)!;

        Assert.Equal("2026-11", working.Version);
        Assert.Contains("Hyndman", working.Source, StringComparison.Ordinal);
        Assert.Equal(10, working.Inputs.Single(i => i.Symbol == "n").Value);
    }

    [Fact]
    public void Of_NoForecast_IsNone() => Assert.Null(OutlookWorking.Of(Outlook.None(OutlookReason.NoValue), null));
}
