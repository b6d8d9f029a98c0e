using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Indicators;

public class IndicatorCodeTests
{
    [Theory]
    [InlineData("NI 8", "NI 8", "ni-8")]
    [InlineData("NI8", "NI 8", "ni-8")]
    [InlineData("NI 008", "NI 8", "ni-8")]
    [InlineData("NI041", "NI 41", "ni-41")]
    [InlineData("ni-155", "NI 155", "ni-155")]
    [InlineData("ni 0155", "NI 155", "ni-155")]
    [InlineData(" NI_155 ", "NI 155", "ni-155")]
    [InlineData("NI\u00a0155", "NI 155", "ni-155")] // a no-break space
    [InlineData("NI 186d", "NI 186d", "ni-186d")]
    [InlineData("ni186D", "NI 186d", "ni-186d")]
    [InlineData("LOCAL  3", "LOCAL 3", "local-3")]
    [InlineData("Homes (new)", "Homes (new)", "homes-new")]
    [InlineData("SR2000-EDU-GCSE-LEA", "SR2000 EDU GCSE LEA", "sr2000-edu-gcse-lea")]
    [InlineData("NI 0", "NI 0", "ni-0")] // there is none, so it keeps its own words
    [InlineData("NI 1550", "NI 1550", "ni-1550")]
    [InlineData("NIGHT 8", "NIGHT 8", "night-8")]
    public void Code_InAnySpelling_HasOneFormForPeopleAndOneForAddresses(string written, string people, string address)
    {
        Assert.Equal(people, IndicatorCode.ForPeople(written));
        Assert.Equal(address, IndicatorCode.ForAddress(written));
        Assert.True(IndicatorCode.Same(written, address));
        Assert.True(IndicatorCode.Same(people, written));
    }

    [Theory]
    [InlineData("NI 8", "NI 80")]
    [InlineData("NI 186", "NI 186d")]
    [InlineData("NI 8", "8")]
    [InlineData("NI 155", "LI 155")]
    public void Same_OfDifferentIndicators_IsFalse(string left, string right) => Assert.False(IndicatorCode.Same(left, right));
}
