using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

public class RatingWordsTests
{
    [Theory]
    [InlineData(RagRating.Green, "Green")]
    [InlineData(RagRating.AmberGreen, "Amber/Green")]
    [InlineData(RagRating.AmberRed, "Amber/Red")]
    [InlineData(RagRating.Red, "Red")]
    [InlineData(RagRating.NotRated, "Not rated")]
    public void Of_Rating_IsTheWordOfTheGovernmentOffices(RagRating rating, string word) => Assert.Equal(word, RatingWords.Of(rating));

    [Theory]
    [InlineData(DirectionOfTravel.Improving, "Improving")]
    [InlineData(DirectionOfTravel.Steady, "Steady")]
    [InlineData(DirectionOfTravel.Worsening, "Worsening")]
    [InlineData(DirectionOfTravel.NotAvailable, "—")]
    public void Of_Direction_IsNeverUp(DirectionOfTravel direction, string word) => Assert.Equal(word, RatingWords.Of(direction));
}
