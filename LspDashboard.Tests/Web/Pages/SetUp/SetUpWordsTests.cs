using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Web.Pages.SetUp;

namespace LspDashboard.Tests.Web.Pages.SetUp;

public class SetUpWordsTests
{
    private static readonly CatalogueEntry[] Catalogue =
    [
        Made("NI 1", "% of people from different backgrounds who get on well", "Stronger communities"),
        Made("NI 112", "Under 18 conception rate", "Children and young people"),
        Made("NI 16", "Serious acquisitive crime rate", "Safer communities"),
    ];

    [Theory]
    [InlineData("", "NI 1|NI 112|NI 16")]
    [InlineData("112", "NI 112")]
    [InlineData("ni 1", "NI 1|NI 112|NI 16")] // it, and what begins so
    [InlineData("NI112", "NI 112")]
    [InlineData("rate", "NI 112|NI 16")]
    [InlineData("young rate", "NI 112")]
    [InlineData("ceptions", "")] // no word begins so
    public void Search_WordsAndNumbers_FindsWhatBeginsSo(string text, string codes) =>
        Assert.Equal(codes, string.Join('|', CatalogueSearch.Of(Catalogue, text).Select(c => c.Code)));

    [Fact]
    public void Tree_BodiesInAnyOrder_StandUnderTheOneTheyReportTo() => Assert.Equal(
        [("Board", 0), ("Executive", 1), ("Homes", 2), ("Forum", 0)],
        BodyTree.Of(
        [
            new() { Id = 3, Name = "Homes", Kind = BodyKind.ThematicPartnership, ReportsToId = 2 },
            new() { Id = 4, Name = "Forum", Kind = BodyKind.CoordinatingGroup, ReportsToId = 99 }, // reports to a closed one
            new() { Id = 2, Name = "Executive", Kind = BodyKind.Executive, ReportsToId = 1 },
            new() { Id = 1, Name = "Board", Kind = BodyKind.Board },
        ]).Select(b => (b.Body.Name, b.Depth)));

    private static CatalogueEntry Made(string code, string title, string theme) =>
        new() { Code = code, Title = title, Theme = theme, Kind = IndicatorKind.NationalIndicator, NameSource = NameSource.Confirmed };
}
