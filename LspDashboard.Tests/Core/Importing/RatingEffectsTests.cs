using LspDashboard.Core.Importing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>The preview works out only the ratings that can change; the scorecards before and after are what it must agree with.</summary>
public class RatingEffectsTests
{
    [Fact]
    public async Task UploadAsync_AReturnOfManyIndicators_ForetellsEveryRatingThatAcceptanceChanges()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var intake = new ReturnIntake(sample.Database, sample.Facts, TimeProvider.System);
        var before = (await sample.Scorecards.ReadAsync("halton"))!;

        var preview = await intake.UploadAsync("halton", "return.xlsx", ReturnWorkbook.ThreeBadOfThreeHundred(), "test");
        await intake.AcceptAsync("halton", preview.Return.Id, AcceptedRows.Valid, "test");

        var after = (await sample.Scorecards.ReadAsync("halton"))!;
        var changed = before.Indicators.Zip(after.Indicators).Where(p => p.First.Standing.Rating != p.Second.Standing.Rating)
            .Select(p => (p.First.Indicator.Code, p.First.Standing.Rating, p.Second.Standing.Rating)).ToList();
        Assert.NotEmpty(changed);
        Assert.Equal(changed, preview.Effects.Select(e => (e.Indicator.Code, e.Before, e.After)));
    }
}
