using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Partnerships;

/// <summary>Themes and partners have a name and nothing else to check; closing asks what still hangs on a thing.</summary>
public class NameCheckTests
{
    [Theory]
    [InlineData("Housing", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("Healthy Halton", false)]
    [InlineData(" healthy  HALTON ", false)]
    [InlineData("Health", true)]
    public void Problems_ThemesAndPartners_AreOfTheName(string name, bool isGood)
    {
        var theme = ThemeCheck.Problems(new() { Name = name }, [new() { Id = 1, Name = "Healthy Halton", ClosedOn = new(2009, 4, 1) }]);
        var partner = PartnerCheck.Problems(new() { Name = name }, [new() { Id = 1, Name = "Healthy Halton" }]);

        Assert.Equal(isGood ? [] : [nameof(Theme.Name)], theme.Keys);
        Assert.Equal(isGood ? [] : [nameof(Partner.Name)], partner.Keys);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Problem_Length_IsBounded(int length, bool isGood) => Assert.Equal(isGood, NameCheck.Problem(new('a', length), "a theme", []) is null);

    [Fact]
    public void Closing_NothingHangsOnIt_IsNoProblem() => Assert.Null(ClosingCheck.Problem("Housing Group", [("leads", [])], "Hand them over."));

    [Fact]
    public void Closing_ThingsHangOnIt_AreNamed() => Assert.Equal(
        "Housing Group still leads NI 155 and NI 170; it hears NEET Group. Hand them over first.",
        ClosingCheck.Problem("Housing Group", [("leads", ["NI 155", "NI 170"]), ("holds", []), ("hears", ["NEET Group"])], "Hand them over first."));

    [Theory]
    [InlineData(6, "1, 2, 3, 4, 5 and 6")]
    [InlineData(7, "1, 2, 3, 4, 5, 6 and 1 more")]
    public void List_Many_AreCounted(int number, string words) =>
        Assert.Equal(words, ClosingCheck.List(Enumerable.Range(1, number).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList()));
}
