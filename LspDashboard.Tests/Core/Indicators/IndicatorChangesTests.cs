using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Indicators;

/// <summary>What an indicator may not become: a proxy of a proxy, or another measure under figures it has.</summary>
public class IndicatorChangesTests
{
    [Theory]
    [InlineData("local for nothing", IndicatorKind.Local, null, true)]
    [InlineData("local for a headline", IndicatorKind.Local, 1, false)]
    [InlineData("proxy for nothing", IndicatorKind.Proxy, null, false)]
    [InlineData("proxy for a headline", IndicatorKind.Proxy, 1, true)]
    [InlineData("proxy for a proxy", IndicatorKind.Proxy, 2, false)]
    [InlineData("proxy for itself", IndicatorKind.Proxy, 3, false)]
    [InlineData("proxy for one of elsewhere", IndicatorKind.Proxy, 9, false)]
    public void Proxy_EachCase_IsAllowedOrNot(string what, IndicatorKind kind, int? standsInFor, bool isGood)
    {
        var indicator = Made(3, kind, standsInFor);

        Assert.True(isGood == ProxyCheck.Problem(indicator, [Made(1, IndicatorKind.NationalIndicator), Made(2, IndicatorKind.Proxy, 1)]) is null, what);
    }

    [Fact]
    public void Proxy_HeadlineThatHasAProxy_StaysAHeadline() =>
        Assert.StartsWith("LOC 2 stands in for it", ProxyCheck.Problem(Made(1, IndicatorKind.Proxy, 4), [Made(2, IndicatorKind.Proxy, 1), Made(4, IndicatorKind.Local)]), StringComparison.Ordinal);

    public static TheoryData<string, string?> Changes => new()
    {
        { "title", null },
        { "decimals", null },
        { "unit in other words", null },
        { "polarity", nameof(Indicator.Polarity) },
        { "frequency", nameof(Indicator.Frequency) },
        { "sort of number", nameof(Indicator.Unit) },
        { "accumulation", nameof(Indicator.Accumulation) },
    };

    [Theory, MemberData(nameof(Changes))]
    public void PastRatings_FiguresOrTargets_HoldWhatWouldChangeThem(string what, string? field)
    {
        var after = Made(1, IndicatorKind.Local);
        switch (what)
        {
            case "title": after.Title = "Other"; break;
            case "decimals": after.Decimals = 3; break;
            case "unit in other words": after.Unit = after.Unit with { Name = "dwellings" }; break;
            case "polarity": after.Polarity = Polarity.LowerIsBetter; break;
            case "frequency": after.Frequency = Frequency.Month; break;
            case "sort of number": after.Unit = new("%", "%", UnitKind.Percentage); break;
            case "accumulation": after.Accumulation = Accumulation.Cumulative; break;
        }

        Assert.Empty(PastRatingsCheck.Problems(Made(1, IndicatorKind.Local), after, hasFigures: false, hasTargets: false));
        Assert.Equal(field is null ? [] : [field], PastRatingsCheck.Problems(Made(1, IndicatorKind.Local), after, hasFigures: true, hasTargets: false).Keys);
        Assert.Equal(field is null ? [] : [field], PastRatingsCheck.Problems(Made(1, IndicatorKind.Local), after, hasFigures: false, hasTargets: true).Keys);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Problems_SmallNumbers_AreBounded(int hideBelow, bool isGood)
    {
        var indicator = Made(1, IndicatorKind.Local);
        indicator.HideCountsBelow = hideBelow;

        Assert.Equal(isGood ? [] : [nameof(Indicator.HideCountsBelow)], IndicatorCheck.Problems(indicator, []).Keys);
    }

    private static Indicator Made(int id, IndicatorKind kind, int? standsInFor = null) => new()
    {
        Id = id, Code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"LOC {id}"), Title = "Homes", Kind = kind, StandsInForId = standsInFor, Polarity = Polarity.HigherIsBetter,
        Unit = new("homes", "", UnitKind.Count), Frequency = Frequency.Quarter, ThemeId = 1,
    };
}
