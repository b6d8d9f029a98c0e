using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class MarkStyleTests
{
    private static readonly IReadOnlyList<MarkStyle> All = [.. Enum.GetValues<TrendMarkKind>().Select(MarkStyle.Of)];

    [Fact]
    public void Of_DifferentKinds_DifferInNameAndShape()
    {
        Assert.Equal(All.Count, All.DistinctBy(s => s.Name).Count());
        Assert.Equal(All.Count, All.DistinctBy(s => string.Join('|', s.Parts)).Count());
    }

    [Fact]
    public void Of_NotFirmYet_IsHollow()
    {
        Assert.Equal(MarkInk.Paper, MarkStyle.Of(TrendMarkKind.Provisional).Parts[0].Fill);
        Assert.Equal(MarkInk.Paper, MarkStyle.Of(TrendMarkKind.Estimated).Parts[0].Fill);
    }
}
