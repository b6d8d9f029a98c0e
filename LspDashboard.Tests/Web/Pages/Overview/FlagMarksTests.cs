using Bunit;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Overview;

namespace LspDashboard.Tests.Web.Pages.Overview;

public class FlagMarksTests : BunitContext
{
    [Fact]
    public void Marks_OfARow_AreWordsWithTheirReasonAndLeaveOutWhatTheRatingSays()
    {
        var score = new MadeFacts().Add("Homes", 40, set: i => i.BodyId = null).Scorecard().Indicators[0];

        var mark = Render<FlagMarks>(p => p.Add(m => m.Flags, score.Flags)).FindAll(".mark").Single();

        Assert.Equal("Orphan", mark.TextContent.Trim());
        Assert.StartsWith("No thematic partnership answers for it.", mark.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal("true", mark.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }
}
