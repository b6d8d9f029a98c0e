using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class RagChoiceTests : BunitContext
{
    [Fact]
    public void Render_NothingChosen_OffersFourRatingsWithTheirWordsAndNoneOfThemTaken()
    {
        var choice = Render<RagChoice>(p => p.Add(c => c.Label, "Rating"));

        Assert.Equal(["Green", "Amber/Green", "Amber/Red", "Red"], choice.FindAll("label").Select(l => l.TextContent.Trim()));
        Assert.Equal(4, choice.FindAll("label svg.rag-shape").Count);
        Assert.Empty(choice.FindAll("input[checked]"));
        Assert.Equal("Rating", choice.Find("legend").TextContent);
        Assert.False(choice.Find("fieldset").HasAttribute("aria-invalid"));
    }

    [Fact]
    public void Change_OfOne_TellsWhich()
    {
        var chosen = RagRating.NotRated;
        var choice = Render<RagChoice>(p => p.Add(c => c.Label, "Rating").Add(c => c.ValueChanged, r => chosen = r));

        choice.Find("input[value=AmberRed]").Change("AmberRed");

        Assert.Equal(RagRating.AmberRed, chosen);
    }

    [Fact]
    public void Render_WithAProblem_TiesItToTheGroup()
    {
        var choice = Render<RagChoice>(p => p.Add(c => c.Label, "Rating").Add(c => c.Error, "Choose one of the four ratings."));

        var group = choice.Find("[role=radiogroup]");
        Assert.Equal("true", group.GetAttribute("aria-invalid"));
        Assert.EndsWith("Choose one of the four ratings.", choice.Find("#" + group.GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
    }
}
