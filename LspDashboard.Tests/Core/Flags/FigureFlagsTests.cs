using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>Since when a flag stands, and what cleared one.</summary>
public class FigureFlagsTests
{
    // Planned 45, 50, 55 and 60 at the ends of Q1 to Q4 2009/10; 40, 42, 44 and 46 are behind.
    [Fact]
    public void Of_UnbrokenRun_StandsSinceItsFirst()
    {
        var since = Since(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [45, 42, 44]));

        Assert.Equal(new FlagSince(new(2009, 10, 31), FlagCases.Q2), since);
    }

    [Fact]
    public void Of_RunBrokenOnce_StandsSinceTheLatestOfThem()
    {
        var since = Since(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 50, 44]));

        Assert.Equal(new FlagSince(new(2010, 1, 31), FlagCases.Q2.Next), since);
    }

    [Fact]
    public void Of_FiguresFromBeforeTheTargetWasAgreed_DoNotCount()
    {
        // All three are behind; Q1's was known on 31 July, before the agreement of 1 August.
        var since = Since(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 42, 44], agreedOn: new(2009, 8, 1)));

        Assert.Equal(new FlagSince(new(2009, 10, 31), FlagCases.Q2), since);
    }

    [Fact]
    public void Of_AgreedOnTheDayAFigureWasKnown_CountsIt() => Assert.Equal(
        FlagCases.Q1, Since(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 42, 44], agreedOn: new(2009, 7, 31)))!.Value.Period);

    [Fact]
    public void Of_AllKnownBeforeTheAgreement_StandsSinceTheAgreement()
    {
        var since = Since(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 42], agreedOn: new(2009, 12, 1)));

        Assert.Equal(new FlagSince(new(2009, 12, 1)), since);
    }

    [Fact]
    public void Of_GapWidening_IsNoMatterOfATarget()
    {
        var first = ReportingPeriod.CalendarYear(2005);
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, first, [50, 50, 50, 50], agreedOn: new(2020, 1, 1)).Beside("England", first, 50, 53, 54, 55);

        Assert.Equal(ReportingPeriod.CalendarYear(2006), FlagCases.Raised(question, FlagKind.GapWidening)!.Since!.Value.Period);
    }

    [Fact]
    public void Of_BackOnPlan_SaysWhatClearedIt()
    {
        var question = FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 50.4]);

        var cleared = Assert.Single(FlagCases.Cleared(question));

        Assert.Equal(new ClearedFlag(FlagKind.Underperforming, FlagCases.Q1, "50.4% in 2009/10 Q2 against 50.0% planned"), cleared);
        Assert.Equal("Underperforming until 2009/10 Q1; cleared by 50.4% in 2009/10 Q2 against 50.0% planned.", FlagWords.Of(cleared));
    }

    [Fact]
    public void Of_NothingPlanned_IsClearedByTheFigureAlone()
    {
        var first = ReportingPeriod.CalendarYear(2006);
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, first, [50, 50, 54]).Beside("England", first, 50, 53, 54);

        Assert.Equal("Gap widening until 2007; cleared by 54.0% in 2008.", FlagWords.Of(Assert.Single(FlagCases.Cleared(question))));
    }

    [Fact]
    public void Of_ClearedOneFigureAgo_IsHistory() =>
        Assert.Empty(FlagCases.Cleared(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [40, 50, 55])));

    [Fact]
    public void Of_NoFigures_IsNothing()
    {
        var question = FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, []);

        Assert.Empty(FlagCases.Raised(question));
        Assert.Empty(FlagCases.Cleared(question));
    }

    private static FlagSince? Since(FlagQuestion question) => FlagCases.Raised(question, FlagKind.Underperforming)!.Since;
}
