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

        Assert.Equal(word, chip.Find(".rag-chip").TextContent);
        Assert.NotNull(chip.Find("svg " + shape));
        Assert.Equal("true", chip.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Chip_EveryRating_DiffersFromTheOthersWithoutColour()
    {
        var shapes = Enum.GetValues<RagRating>().Select(r => Render<RagShape>(p => p.Add(s => s.Rating, r)).Find("svg").InnerHtml);

        Assert.Equal(Enum.GetValues<RagRating>().Length, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    // A value that is no rating, as from a newer database, has no colour either.
    [Theory]
    [InlineData(RagRating.NotRated)]
    [InlineData((RagRating)5)]
    [InlineData((RagRating)(-1))]
    public void Chip_UnknownRating_HasNoColour(RagRating rating)
    {
        var chip = Render<RagChip>(p => p.Add(c => c.Rating, rating));
        var coloured = Enum.GetValues<RagRating>().Where(r => r != RagRating.NotRated).Select(r => r.CssClass()).ToList();

        Assert.Equal("Not rated", chip.Find(".rag-chip").TextContent);
        Assert.Equal("–", rating.Letters());
        Assert.NotNull(chip.Find(".rag-chip.rag-not-rated svg.rag-shape.rag-not-rated circle.ring[fill=none]"));
        Assert.Single(chip.Find("svg").Children);
        Assert.DoesNotContain(chip.FindAll("*"), e => coloured.Any(c => e.ClassList.Contains(c)));
    }

    [Fact]
    public void Scale_NotRated_StandsNowhere()
    {
        var scale = Render<RagScale>(p => p.Add(s => s.Rating, RagRating.NotRated).Add(s => s.Label, "Not rated"));

        Assert.Empty(scale.FindAll(".here"));
        Assert.Empty(scale.FindAll("u"));
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
