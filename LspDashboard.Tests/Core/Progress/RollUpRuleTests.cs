using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 4. G = 3.75, g = Amber/Green 1.25, r = Amber/Red -1.25, R = -3.75, - = not rated.</summary>
public class RollUpRuleTests
{
    [Theory]
    [InlineData("Salford 2004 with Housing behind", "ggggr", RagRating.AmberGreen, 0.75, RollUpCap.None)] // (5 - 1.25) / 5
    [InlineData("six Green and one Red", "GGGGGGR", RagRating.AmberGreen, 2.678571429, RollUpCap.ARed)] // (22.5 - 3.75) / 7, above 2.5
    [InlineData("half behind", "GGrR", RagRating.AmberRed, 0.625, RollUpCap.HalfBehind)] // (7.5 - 1.25 - 3.75) / 4
    [InlineData("Green and Red: on the cut at 0, and half behind", "GR", RagRating.AmberRed, 0.0, RollUpCap.None)]
    [InlineData("Green and Amber/Green: on the cut at 2.5", "Gg", RagRating.AmberGreen, 2.5, RollUpCap.None)]
    [InlineData("Amber/Green and Amber/Red: on the cut at 0", "gr", RagRating.AmberRed, 0.0, RollUpCap.None)]
    [InlineData("Amber/Red and Red: on the cut at -2.5", "rR", RagRating.Red, -2.5, RollUpCap.None)]
    [InlineData("all Green", "GGG", RagRating.Green, 3.75, RollUpCap.None)]
    [InlineData("all Red", "RRR", RagRating.Red, -3.75, RollUpCap.None)]
    [InlineData("just above 2.5", "GGg", RagRating.Green, 2.916666667, RollUpCap.None)] // 8.75 / 3
    [InlineData("one of three behind is less than half", "GGr", RagRating.AmberGreen, 2.083333333, RollUpCap.None)] // 6.25 / 3
    [InlineData("never the worst of them", "GGGGGGGGGR", RagRating.AmberGreen, 3.0, RollUpCap.ARed)] // (33.75 - 3.75) / 10
    [InlineData("one alone", "r", RagRating.AmberRed, -1.25, RollUpCap.None)]
    public void Of_EqualWeights_IsTheMeanWithItsCaps(string why, string ratings, RagRating rating, double score, RollUpCap cap)
    {
        var rollUp = RollUpRule.Of(Items(ratings));

        Assert.True(rollUp.Rating == rating, $"{why}: {rollUp}");
        Assert.Equal(score, rollUp.Score!.Value, 9);
        Assert.True(rollUp.Cap == cap, $"{why}: {rollUp}");
        Assert.Equal(ratings.Length, rollUp.Rated);
        // Whatever order they come in.
        Assert.Equal(rollUp, RollUpRule.Of(Items(ratings).Reverse()));
    }

    [Theory]
    [InlineData("half of the weight rated is enough", "GG--", RagRating.Green, 2)]
    [InlineData("less than half is too few to say", "G--", RagRating.NotRated, 1)]
    [InlineData("none", "---", RagRating.NotRated, 0)]
    [InlineData("nothing", "", RagRating.NotRated, 0)]
    public void Of_SomeNotRated_NeedsHalfOfTheWeight(string boundary, string ratings, RagRating rating, int rated)
    {
        var rollUp = RollUpRule.Of(Items(ratings));

        Assert.True(rollUp.Rating == rating, boundary);
        Assert.Equal((rated, ratings.Length), (rollUp.Rated, rollUp.Total));
        Assert.Equal(rating == RagRating.NotRated ? RollUpCap.TooFewRated : RollUpCap.None, rollUp.Cap);
        Assert.Equal(rated == 0, rollUp.Score is null);
    }

    [Fact]
    public void Of_StaleAndWithoutData_AreLeftOutAndCounted()
    {
        // METHOD's coverage: rated 17 of 21, 3 stale, 1 without data.
        var items = Items(new string('G', 17))
            .Concat(Enumerable.Repeat(new RollUpItem(RagRating.Red, IsStale: true), 3))
            .Append(new(RagRating.NotRated, HasData: false));

        var rollUp = RollUpRule.Of(items);

        Assert.Equal(new RollUp(RagRating.Green, 3.75, 17, 21, 3, 1, RollUpCap.None), rollUp); // no Red counts, for all three are stale
    }

    [Fact]
    public void Of_MostlyStale_IsTooFewToSay()
    {
        var rollUp = RollUpRule.Of([new(RagRating.Green), new(RagRating.Green, IsStale: true), new(RagRating.Green, IsStale: true)]);

        Assert.Equal(new RollUp(RagRating.NotRated, 3.75, 1, 3, 2, 0, RollUpCap.TooFewRated), rollUp);
    }

    [Theory]
    [InlineData("a heavy Green", 3, 1, RagRating.AmberGreen, 1.875, RollUpCap.None)] // (3 x 3.75 - 3.75) / 4
    [InlineData("a heavy Green held by a Red", 9, 1, RagRating.AmberGreen, 3.0, RollUpCap.ARed)] // (33.75 - 3.75) / 10
    [InlineData("a heavy Red", 1, 3, RagRating.AmberRed, -1.875, RollUpCap.None)]
    [InlineData("a heavier Red", 1, 5, RagRating.Red, -2.5, RollUpCap.None)] // (3.75 - 18.75) / 6, on the cut
    public void Of_GreenAndRedByWeight_WeighsThem(string why, double green, double red, RagRating rating, double score, RollUpCap cap)
    {
        var rollUp = RollUpRule.Of([new(RagRating.Green, green), new(RagRating.Red, red)]);

        Assert.True(rollUp.Rating == rating && rollUp.Cap == cap, $"{why}: {rollUp}");
        Assert.Equal(score, rollUp.Score!.Value, 9);
    }

    [Fact]
    public void Of_HalfBehindInTenths_IsHalf()
    {
        // 0.3 of 0.6 is half, though 0.1 + 0.2 + 0.3 is a little more than 0.6 in binary.
        RollUpItem[] items = [new(RagRating.Green, 0.1), new(RagRating.Green, 0.2), new(RagRating.AmberRed, 0.3)];

        Assert.Equal((RagRating.AmberRed, RollUpCap.HalfBehind), (RollUpRule.Of(items).Rating, RollUpRule.Of(items).Cap));
        Assert.Equal(RollUpRule.Of(items), RollUpRule.Of(items.Reverse()));
    }

    [Fact]
    public void Of_HalfRatedInTenths_IsEnough()
    {
        RollUpItem[] items = [new(RagRating.NotRated, 0.1), new(RagRating.NotRated, 0.2), new(RagRating.Green, 0.3)];

        Assert.Equal(RagRating.Green, RollUpRule.Of(items).Rating);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_WeightNotAboveZero_Throws(double weight) =>
        Assert.Throws<ArgumentException>(() => RollUpRule.Of([new(RagRating.Green, weight)]));

    [Fact]
    public void Score_OfNotRated_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => RollUpRule.Score(RagRating.NotRated));

    private static IEnumerable<RollUpItem> Items(string ratings) => ratings.Select(c => new RollUpItem(c switch
    {
        'G' => RagRating.Green,
        'g' => RagRating.AmberGreen,
        'r' => RagRating.AmberRed,
        'R' => RagRating.Red,
        _ => RagRating.NotRated,
    }));
}
