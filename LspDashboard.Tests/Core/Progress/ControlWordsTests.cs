using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

public class ControlWordsTests
{
    [Theory]
    [InlineData(ControlMark.OutsideLimit, ControlSide.High, "above the upper limit")]
    [InlineData(ControlMark.OutsideLimit, ControlSide.Low, "below the lower limit")]
    [InlineData(ControlMark.TrendOfSeven, ControlSide.High, "part of seven or more that only rise")]
    [InlineData(ControlMark.TrendOfSeven, ControlSide.Low, "part of seven or more that only fall")]
    [InlineData(ControlMark.TwoOfThree, ControlSide.High, "two of three near the upper limit")]
    [InlineData(ControlMark.TwoOfThree, ControlSide.Low, "two of three near the lower limit")]
    [InlineData(ControlMark.SevenOnOneSide, ControlSide.High, "seven or more above the mean")]
    [InlineData(ControlMark.SevenOnOneSide, ControlSide.Low, "seven or more below the mean")]
    [InlineData(ControlMark.CommonCause, ControlSide.None, "")]
    public void Of_AMark_SaysWhichSide(ControlMark mark, ControlSide side, string words) => Assert.Equal(words, ControlWords.Of(new ControlPoint(1, default, mark, side)));

    [Theory]
    [InlineData(TargetAssurance.ConsistentlyPasses, "As it runs, it meets the target every time.")]
    [InlineData(TargetAssurance.ConsistentlyFails, "As it runs, it cannot meet the target: something has to change.")]
    [InlineData(TargetAssurance.HitAndMiss, "As it runs, it meets the target some of the time, by chance.")]
    public void Of_AnAssurance_IsASentence(TargetAssurance assurance, string words) => Assert.Equal(words, ControlWords.Of(assurance));
}
