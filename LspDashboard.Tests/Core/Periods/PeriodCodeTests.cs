using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Periods;

public class PeriodCodeTests
{
    [Theory]
    [InlineData("2009-11Q1", "the second year does not follow the first")]
    [InlineData("FY2009-11", "the second year does not follow the first")]
    [InlineData("AY2009-09", "the second year does not follow the first")]
    [InlineData("FY1999-01", "the second year does not follow the first")]
    [InlineData("2009-10Q5", "there is no fifth quarter")]
    [InlineData("2009-10Q0", "there is no quarter before the first")]
    [InlineData("M2009-13", "there is no thirteenth month")]
    [InlineData("M2009-00", "there is no month before the first")]
    [InlineData("2012..2010", "it runs backwards")]
    [InlineData("2010..2010", "one year is not pooled")]
    [InlineData("2010..2020", "ten years at most")]
    [InlineData("2009-04", "month or years: only as M2009-04")]
    [InlineData("2009-10", "which year? FY2009-10 or AY2009-10")]
    [InlineData("2009/10 Q1", "a label, no code")]
    [InlineData("FY2009-10Q1", "two codes in one")]
    [InlineData("1066", "before there were returns")]
    [InlineData("9999", "after there will be")]
    [InlineData("٢٠٠٩", "digits of another script")]
    [InlineData("", "nothing")]
    [InlineData(null, "nothing")]
    public void TryParse_NoPeriodCode_IsRefused(string? code, string why)
    {
        Assert.False(PeriodCode.TryParse(code, out var period), why);
        Assert.False(period.IsValid);
    }

    [Fact]
    public void Parse_NoPeriodCode_SaysWhatToWrite()
    {
        var problem = Assert.Throws<FormatException>(() => PeriodCode.Parse("2009-10"));

        Assert.Contains("'2009-10' is not a period", problem.Message, StringComparison.Ordinal);
        Assert.Contains("FY2009-10", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" 2009-10Q1 ", "2009-10Q1")]
    [InlineData("2009-10q1", "2009-10Q1")]
    [InlineData("fy2009-10", "FY2009-10")]
    [InlineData("m2009-04", "M2009-04")]
    public void Parse_WithSpacesOrSmallLetters_IsTheSame(string written, string code) => Assert.Equal(code, PeriodCode.Parse(written).Code);
}
