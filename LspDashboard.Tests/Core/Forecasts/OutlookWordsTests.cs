using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Core.Flags;

namespace LspDashboard.Tests.Core.Forecasts;

public class OutlookWordsTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);
    private static readonly double[] Ten = [50, 51, 50, 49, 50, 51, 50, 49, 50, 50];

    [Theory]
    [InlineData(60, "Unlikely to be met: ")]
    [InlineData(49, "Uncertain whether it will be met: ")]
    [InlineData(42, "Likely to be met: ")]
    public void Sentence_SaysTheLikelihoodAsAWordWithoutItsNumber(double target, string word)
    {
        var outlook = Of(FlagCases.Reach(40, First.Previous, target, FlagCases.Q4));
        var sentence = Sentence(outlook, FlagCases.Reach(40, First.Previous, target, FlagCases.Q4));

        Assert.StartsWith(word, sentence, StringComparison.Ordinal);
        Assert.Matches(@"[0-9.]+% is expected for 2009/10 Q4 \([0-9.]+% to [0-9.]+% in eight of ten cases\) against a target of [0-9.]+%\.$", sentence);
    }

    [Fact]
    public void Sentence_ExpectedAndTargetAlmostTheSame_ShowAsManyDigits()
    {
        var point = Of(FlagCases.Reach(40, First.Previous, 60, FlagCases.Q4)).AtTarget!.Point;
        var terms = FlagCases.Reach(40, First.Previous, point + 0.001, FlagCases.Q4);

        var sentence = Sentence(Of(terms), terms);

        var (left, right) = FigureText.Pair(FlagCases.Indicator(), point, point + 0.001);
        Assert.NotEqual(left, right);
        Assert.Contains($": {left} is expected", sentence, StringComparison.Ordinal);
        Assert.EndsWith($"a target of {right}.", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TargetKind.Limit, "against a limit of 60.0%.")]
    [InlineData(TargetKind.FloorNow, "against a floor target of 60.0%.")]
    [InlineData(TargetKind.FloorByDate, "against a floor target of 60.0%.")]
    [InlineData(TargetKind.Band, "against a band of 40.0% to 60.0%.")]
    public void Sentence_NamesWhatIsToBeMet(TargetKind kind, string end)
    {
        var terms = new TargetTerms(kind, Polarity.HigherIsBetter, 40, 0, 60, FlagCases.Q4.EndMonth, Lower: 40, Upper: 60);

        Assert.EndsWith(end, Sentence(Of(terms), terms), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_LessToSay_SaysWhy()
    {
        Assert.Equal("There are no figures yet.", Sentence(Outlook.None(OutlookReason.NoValue), null));
        Assert.Equal("No forecast: it needs five figures or more.", Sentence(Outlook.None(OutlookReason.TooFewPoints), null));
        Assert.Equal("The target's date has come: it is met or missed, and there is nothing left to forecast.", Sentence(Outlook.None(OutlookReason.TargetDateHasCome), null));
        Assert.Equal("The target is another year's total.", Sentence(Outlook.None(OutlookReason.AnotherYear), null));
        Assert.Matches(@"^There is no target to meet\. [0-9.]+% is expected for 2010/11 Q1 \(.*\)\.$", Sentence(Of(null), null));
        var far = FlagCases.Reach(40, First.Previous, 60, ReportingPeriod.Quarter(2025, 4));
        Assert.StartsWith("The target's date is too far ahead to say. ", Sentence(Of(far), far), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EachMethod_HasWords() => Assert.Equal(Enum.GetValues<ForecastMethod>().Length, Enum.GetValues<ForecastMethod>().Select(OutlookWords.Of).Distinct(StringComparer.Ordinal).Count());

    private static Outlook Of(TargetTerms? terms) => OutlookRuleTests.Of(FlagCases.Indicator(), terms, First, Ten);

    private static string Sentence(Outlook outlook, TargetTerms? terms) => OutlookWords.Sentence(FlagCases.Indicator(), outlook, terms, LikelihoodCuts.Current);
}
