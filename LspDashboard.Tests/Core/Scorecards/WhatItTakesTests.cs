using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>What the rest of the way asks of each period, by hand from Halton's published figures of NI 112.</summary>
public class WhatItTakesTests
{
    // 50.3 in 2008, 23.6 by 2010: two years left, (23.6 - 50.3) / 2 = -13.35 a year. The last four changes, +11.4, -6.7, +20.4 and -17.9, are +1.8 on average;
    // the greatest fall of all, from 68.2 to 50.3, is -17.9, so it has been done before.
    [Fact]
    public async Task Of_Ni112_IsBesideTheBestAndTheLatest()
    {
        var score = await Ni112Async();

        var takes = WhatItTakes.Of(score)!;

        Assert.Equal((-13.35, 2), (Math.Round(takes.Rate.Needed, 2), takes.Rate.PeriodsLeft));
        Assert.Equal(1.8, Math.Round(takes.Rate.RecentMean!.Value, 2));
        Assert.Equal((-17.9, "2008"), (Math.Round(takes.Best!.Value.Amount, 2), takes.Best.Value.Period.Label));
        Assert.Equal(Effort.DoneBefore, takes.Effort);
        Assert.Equal("It has been done before, in 2008, but not on average of late.", WhatItTakesWords.Verdict(score.Indicator, takes));
    }

    [Theory]
    [InlineData("as much as of late", 1.8, Effort.AsOfLate)]
    [InlineData("a little more than of late", 1.79, Effort.DoneBefore)]
    [InlineData("as much as the best year", -17.9, Effort.DoneBefore)]
    [InlineData("more than any year brought", -17.91, Effort.NeverDone)]
    public async Task Of_TargetsNearerAndFarther_ChangeTheVerdict(string boundary, double needed, Effort effort)
    {
        var score = await Ni112Async();
        var rate = score.Outlook.RunRate! with { Needed = needed, Recent = [11.4, -6.7, 20.4, -17.9] };
        // The best as it is in binary: 50.3 - 68.2.
        if (needed == -17.9) rate = rate with { Needed = 50.3 - 68.2 };

        var takes = WhatItTakes.Of(score with { Outlook = score.Outlook with { RunRate = rate } })!;

        Assert.True(effort == takes.Effort, boundary);
    }

    [Fact]
    public async Task Path_FromTheLatestFigure_EndsAtTheTarget()
    {
        var score = await Ni112Async();

        var path = WhatItTakes.Of(score)!.Path(score.Actual!);

        Assert.Equal([50.3, 36.95, 23.6], path.Select(p => Math.Round(p.Value, 2)));
        Assert.Equal(["2008", "2009", "2010"], path.Select(p => p.Period.Label));
    }

    [Fact]
    public async Task Of_NoTarget_IsNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Null(WhatItTakes.Of((await sample.Scorecards.ReadAsync("halton"))!.Find("POP")!));
    }

    private static async Task<IndicatorScore> Ni112Async()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 112")!;
    }
}
