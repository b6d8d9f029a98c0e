using LspDashboard.Core.Finding;

namespace LspDashboard.Tests.Core.Finding;

public class FindIndexTests
{
    private static readonly FindIndex Halton = new(
    [
        new(FindKind.Page, "/halton/returns", "Returns") { AlsoCalled = "upload send" },
        Ni(15, "Serious violent crime", "Recorded offences per 1,000 people"),
        Ni(16, "Serious acquisitive crime"),
        Ni(112, "Under-18 conceptions", "Conceptions per 1,000 girls aged 15 to 17"),
        Ni(150, "Adults in touch with mental health services"),
        Ni(154, "Net additional homes"),
        Ni(155, "Affordable homes delivered", "Gross social and intermediate dwellings"),
        new(FindKind.Indicator, "NI 155q", "Affordable homes: completions so far") { Code = "NI 155q" },
        new(FindKind.Indicator, "HAL P1", "Under-18s seen at clinics") { Code = "HAL P1" },
        new(FindKind.Indicator, "CYP 10", "Absence from school") { Code = "CYP 10" },
        new(FindKind.Theme, "4", "Renewing Halton") { AlsoCalled = "Urban Renewal" },
        new(FindKind.Body, "7", "Café Culture Board"),
        new(FindKind.Partner, "3", "St. Helens & Knowsley Primary Care Trust"),
        new(FindKind.Risk, "2", "Builders stay away for another year"),
        new(FindKind.Action, "5", "Bring empty homes back into use") { Where = "by 31 March 2011" },
        new(FindKind.Document, "9", "halton-returns-q4.xlsx"),
    ]);

    [Theory]
    [InlineData("NI 155", "NI 155 NI 155q")]
    [InlineData("ni155", "NI 155 NI 155q")]
    [InlineData("155", "NI 155 NI 155q")]
    [InlineData("n.i. 155", "NI 155 NI 155q")]
    [InlineData("N.I.155", "NI 155 NI 155q")]
    [InlineData("NI-0155", "NI 155 NI 155q")]
    [InlineData("National Indicator 155", "NI 155 NI 155q")]
    [InlineData("NIs 155", "NI 155 NI 155q")]
    [InlineData("NI155Q", "NI 155q")]
    [InlineData("ni 15", "NI 15 NI 150 NI 154 NI 155 NI 155q")] // NI 15 itself before what it begins
    [InlineData("hal p1", "HAL P1")]
    [InlineData("cyp10", "CYP 10")]
    [InlineData("cyp", "CYP 10")]
    public void Code_InAnySpelling_FindsIt(string typed, string codes) =>
        Assert.Equal(codes, string.Join(' ', Halton.Find(typed).Where(f => f.Match <= FindMatch.CodePrefix).Select(f => f.Thing.Code)));

    [Theory]
    [InlineData("10")] // a number alone is a National Indicator's
    [InlineData("1555")]
    [InlineData("0")]
    public void Number_OfNoNationalIndicator_IsNoCode(string typed) =>
        Assert.DoesNotContain(Halton.Find(typed), f => f.Match <= FindMatch.CodePrefix);

    [Theory]
    [InlineData("homes", "Net additional homes", FindMatch.WordStart)]
    [InlineData("returns", "Returns", FindMatch.WordStart)] // the page of that name before the file with it in its name
    [InlineData("conception", "Under-18 conceptions", FindMatch.WordStart)]
    [InlineData("ception", "Under-18 conceptions", FindMatch.Contains)]
    [InlineData("urban renewal", "Renewing Halton", FindMatch.Beside)]
    [InlineData("dwellings", "Affordable homes delivered", FindMatch.Definition)]
    [InlineData("conceptoins", "Under-18 conceptions", FindMatch.Typo)]
    [InlineData("afordable", "Affordable homes delivered", FindMatch.Typo)]
    [InlineData("hoems", "Net additional homes", FindMatch.Typo)]
    [InlineData("CAFE", "Café Culture Board", FindMatch.WordStart)]
    [InlineData("st helens", "St. Helens & Knowsley Primary Care Trust", FindMatch.WordStart)]
    [InlineData("risk builders", "Builders stay away for another year", FindMatch.Beside)]
    [InlineData("march homes", "Bring empty homes back into use", FindMatch.Beside)]
    public void Words_AtTheirBest_AreFoundSo(string typed, string name, FindMatch match) =>
        Assert.Contains(Halton.Find(typed), f => f.Thing.Name == name && f.Match == match);

    [Theory]
    [InlineData("homes", "Affordable homes delivered|Affordable homes: completions so far|Net additional homes|Bring empty homes back into use")] // the word stands second, second, third, third; then the kind
    [InlineData("returns", "Returns|halton-returns-q4.xlsx")]
    [InlineData("serious crime", "Serious violent crime|Serious acquisitive crime")]
    [InlineData("crime serious", "Serious violent crime|Serious acquisitive crime")]
    public void Finds_OfEqualWords_StandInThisOrder(string typed, string names) =>
        Assert.Equal(names, string.Join('|', Halton.Find(typed).Select(f => f.Thing.Name)));

    [Theory]
    [InlineData("homes crime")] // every word must match
    [InlineData("")]
    [InlineData(" .,- ")]
    [InlineData("zebra")]
    [InlineData("crme")] // four letters are too few to guess at
    public void Nothing_WhereAWordDoesNotAnswer(string typed) =>
        Assert.Empty(Halton.Find(typed));

    [Fact]
    public void Slips_StandAfterEverythingThatFits()
    {
        var index = new FindIndex([new(FindKind.Indicator, "1", "Grime on walls"), new(FindKind.Risk, "2", "Crime rises"), new(FindKind.Risk, "3", "Cuts") { Definition = "More crime" }]);

        Assert.Equal(["2", "3", "1"], index.Find("crime").Select(f => f.Thing.Key));
    }

    [Fact]
    public void Question_OfAWholePage_IsReadToItsTwelfthWord()
    {
        Assert.Single(Halton.Find(string.Join(' ', Enumerable.Repeat("café", 12)) + " zebra"));
        Assert.Empty(Halton.Find(string.Join(' ', Enumerable.Repeat("café", 11)) + " zebra"));
    }

    [Fact]
    public void Groups_TheKindOfTheBestFirst_SayHowManyThereAre()
    {
        var groups = FoundGroup.Of(Halton.Find("homes"), 2);

        Assert.Equal([(FindKind.Indicator, 2, 3), (FindKind.Action, 1, 1)], groups.Select(g => (g.Kind, g.Shown.Count, g.Total)));
    }

    private static Findable Ni(int number, string title, string definition = "") =>
        new(FindKind.Indicator, FormattableString.Invariant($"NI {number}"), title) { Code = FormattableString.Invariant($"NI {number}"), Definition = definition };
}
