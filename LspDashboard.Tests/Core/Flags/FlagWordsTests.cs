using LspDashboard.Core.Flags;

namespace LspDashboard.Tests.Core.Flags;

public class FlagWordsTests
{
    [Theory]
    [InlineData(FlagKind.Underperforming, "Underperforming")]
    [InlineData(FlagKind.AtRisk, "At risk")]
    [InlineData(FlagKind.Deteriorating, "Deteriorating")]
    [InlineData(FlagKind.GapWidening, "Gap widening")]
    [InlineData(FlagKind.ProxyWarning, "Proxy warning")]
    [InlineData(FlagKind.Stale, "Stale")]
    [InlineData(FlagKind.Overdue, "Overdue")]
    [InlineData(FlagKind.NoProxy, "No proxy")]
    [InlineData(FlagKind.Orphan, "Orphan")]
    [InlineData(FlagKind.Restated, "Restated")]
    [InlineData(FlagKind.Exceptional, "Exceptional")]
    public void Of_AKind_IsInWords(FlagKind kind, string words) => Assert.Equal(words, FlagWords.Of(kind));

    [Theory]
    [InlineData(FlagSeverity.Serious, "serious")]
    [InlineData(FlagSeverity.Warning, "warning")]
    [InlineData(FlagSeverity.Note, "note")]
    public void Of_ASeverity_IsInWords(FlagSeverity severity, string words) => Assert.Equal(words, FlagWords.Of(severity));

    [Fact]
    public void Of_Since_SaysThePeriodAndTheDay()
    {
        Assert.Equal("since 2009/10 Q2, known on 31 October 2009", FlagWords.Of((FlagSince?)new FlagSince(new(2009, 10, 31), FlagCases.Q2)));
        Assert.Equal("since 1 November 2009", FlagWords.Of((FlagSince?)new FlagSince(new(2009, 11, 1))));
        Assert.Equal("", FlagWords.Of((FlagSince?)null));
    }
}
