using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Support;
using Xunit.Abstractions;

namespace LspDashboard.Tests.Core.Scorecards;

public class SampleScorecardTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("halton", 15)]
    [InlineData("salford", 15)]
    [InlineData("stockport", 7)]
    [InlineData("chorley", 7)]
    [InlineData("medway", 7)]
    [InlineData("milton-keynes", 7)]
    [InlineData("tonbridge-and-malling", 7)]
    public async Task Read_InItsOwnTime_ShowsEnoughIndicatorsWithFigures(string slug, int least)
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var scorecard = await sample.Scorecards.ReadAsync(slug);

        Assert.NotNull(scorecard);
        foreach (var i in scorecard.Indicators)
            output.WriteLine(FormattableString.Invariant($"{i.Indicator.Code,-9} {i.Indicator.Title,-50} {i.Actual?.Period.Label,-12} {i.Actual?.Value,10:0.##} {i.Rating.Expected,10:0.##} {i.Rating.Rating,-11} {i.Rating.Reason} s={i.Rating.Shortfall:0.###} {i.Short}/{i.Long} {string.Join(';', i.Flags.Select(f => f.Kind))}"));
        output.WriteLine($"{scorecard.Overall} / {string.Join(" | ", scorecard.Themes.Select(t => t.Theme.Name + " " + t.RollUp.Rating))}");
        Assert.True(scorecard.Indicators.Count(i => i.Actual is not null) >= least);
        Assert.NotEqual(RagRating.NotRated, scorecard.Overall.Rating);
    }
}
