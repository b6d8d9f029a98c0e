using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

public class PaceWordsTests
{
    // METHOD section 3's worked cases, as they read.
    [Theory]
    [InlineData(PaceStatus.Substantial, 0.9525901792, 2.5185563910, "Substantial progress: 95% of the yearly growth that the target needs; score 2.5 on a scale from −5 to 5.")]
    [InlineData(PaceStatus.Limited, 0.2156287997, -1.6015394803, "Limited progress: 22% of the yearly growth that the target needs; score −1.6 on a scale from −5 to 5.")]
    [InlineData(PaceStatus.Deterioration, -0.1857627510, -3.2740184867, "Moving away from the target: −19% of the yearly growth that the target needs; score −3.3 on a scale from −5 to 5.")]
    [InlineData(PaceStatus.TargetAchieved, 1.25, 5, "Target achieved: 125% of the yearly growth that the target needs; score 5.0 on a scale from −5 to 5.")]
    [InlineData(PaceStatus.Moderate, 0.6, -0.00000001, "Moderate progress: 60% of the yearly growth that the target needs; score 0.0 on a scale from −5 to 5.")]
    public void Sentence_SaysStatusShareAndScore(PaceStatus status, double ratio, double score, string words) => Assert.Equal(words, PaceWords.Sentence(new(status, ratio, score)));

    [Fact]
    public void Sentence_NoRatio_SaysTheStatusOnly()
    {
        Assert.Equal("Target achieved.", PaceWords.Sentence(new(PaceStatus.TargetAchieved, null, 5)));
        Assert.Equal("Not available: less than a year has passed since the baseline.", PaceWords.Sentence(new(PaceStatus.NotAvailable, null, null, PaceReason.OneYearOnly)));
        Assert.Equal("Not available: the values differ in sign.", PaceWords.Sentence(new(PaceStatus.NotAvailable, null, null, PaceReason.MixedSigns)));
        Assert.Equal("Not available.", PaceWords.Sentence(new(PaceStatus.NotAvailable, null, null, PaceReason.NoValue)));
    }
}
