using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Profiles;

public class HeadingKeyTests
{
    [Theory]
    [InlineData("Actual Q3 2009/10", "actual q# #")]
    [InlineData("ACTUAL\nQ4  2010/11:", "actual q# #")]
    [InlineData("Ward", "ward")]
    [InlineData("March 2009", "# #")]
    [InlineData("Apr-Jun 2009", "#-# #")]
    [InlineData("Marches", "marches")]
    [InlineData("", "")]
    public void Of_Heading_KeepsWhatDoesNotChangeFromQuarterToQuarter(string text, string expected) => Assert.Equal(expected, HeadingKey.Of(text));

    [Theory]
    [InlineData("2009/10", true)]
    [InlineData("Q1", true)]
    [InlineData("Apr-Jun 2009", true)]
    [InlineData("Actual 2009", false)]
    public void IsTime_Heading_IsSo(string text, bool expected) => Assert.Equal(expected, HeadingKey.IsTime(HeadingKey.Of(text)));
}
