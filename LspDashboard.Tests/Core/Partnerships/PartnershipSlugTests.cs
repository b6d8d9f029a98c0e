using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Partnerships;

public class PartnershipSlugTests
{
    [Theory]
    [InlineData("Halton", "halton")]
    [InlineData("Milton Keynes", "milton-keynes")]
    [InlineData("Tonbridge & Malling", "tonbridge-malling")]
    [InlineData("  King's Lynn / West Norfolk ", "kings-lynn-west-norfolk")]
    [InlineData("Ynys Môn", "ynys-mon")]
    [InlineData("…", "")]
    public void From_Place_IsInSmallLettersDigitsAndHyphens(string place, string slug) => Assert.Equal(slug, PartnershipSlug.From(place));

    [Fact]
    public void From_LongPlace_IsCutToWhatMayBeUsed()
    {
        var slug = PartnershipSlug.From(new string('a', 59) + " " + new string('b', 59));

        Assert.Equal(new string('a', 59), slug);
        Assert.Null(PartnershipSlug.Problem(slug, []));
    }

    [Theory]
    [InlineData("halton", true)]
    [InlineData("a1-b2", true)]
    [InlineData("", false)]
    [InlineData("Halton", false)]
    [InlineData("-halton", false)]
    [InlineData("halton-", false)]
    [InlineData("mid--kent", false)]
    [InlineData("halton\n", false)]
    [InlineData("halton/returns", false)]
    [InlineData("stockport", false)] // another's
    [InlineData("api", false)]
    [InlineData("new", false)]
    [InlineData("sign-in", false)]
    [InlineData("api-partnership", true)]
    public void Problem_Slug_IsFoundOrNot(string slug, bool isGood) => Assert.Equal(isGood, PartnershipSlug.Problem(slug, ["stockport"]) is null);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Problem_Length_IsBounded(int length, bool isGood) => Assert.Equal(isGood, PartnershipSlug.Problem(new string('a', length), []) is null);

    [Fact]
    public void Problem_CapitalLetters_OffersTheSameWordAsItMayBe() =>
        Assert.Contains("such as milton-keynes.", PartnershipSlug.Problem("Milton Keynes", []), StringComparison.Ordinal);
}
