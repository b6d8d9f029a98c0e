using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class RagChipTests : BunitContext
{
    [Theory]
    [InlineData(RagRating.Green, "Green", "circle:not(.ring)")]
    [InlineData(RagRating.AmberGreen, "Amber/Green", "path")]
    [InlineData(RagRating.AmberRed, "Amber/Red", "path")]
    [InlineData(RagRating.Red, "Red", "rect")]
    [InlineData(RagRating.NotRated, "Not rated", "circle.ring")]
    public void Chip_EveryRating_HasItsWordAndItsShape(RagRating rating, string word, string shape)
    {
        var chip = Render<RagChip>(p => p.Add(c => c.Rating, rating));

        Assert.Equal(word, chip.Find("b").TextContent);
        Assert.NotNull(chip.Find("svg " + shape));
        Assert.Equal("true", chip.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Chip_EveryRating_DiffersFromTheOthersWithoutColour()
    {
        var shapes = Enum.GetValues<RagRating>().Select(r => Render<RagShape>(p => p.Add(s => s.Rating, r)).Find("svg").InnerHtml);

        Assert.Equal(Enum.GetValues<RagRating>().Length, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Chip_WithNote_SaysItAfterTheWord()
    {
        var chip = Render<RagChip>(p => p.Add(c => c.Rating, RagRating.Red).Add(c => c.Note, "2009/10 Q4"));

        Assert.Equal("Red2009/10 Q4", chip.Find(".rag-chip").TextContent);
    }

    [Fact]
    public void Shape_WithLabel_IsReadOut()
    {
        var svg = Render<RagShape>(p => p.Add(s => s.Rating, RagRating.Red).Add(s => s.Label, "Red")).Find("svg");

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal("Red", svg.GetAttribute("aria-label"));
        Assert.Null(svg.GetAttribute("aria-hidden"));
    }
}
