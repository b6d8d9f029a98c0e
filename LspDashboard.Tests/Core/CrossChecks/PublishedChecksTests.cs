using System.Globalization;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.CrossChecks;

/// <summary>What others printed about the same places and lists: ours stands beside it, with the reason where they differ.</summary>
public class PublishedChecksTests
{
    [Fact]
    public async Task EveryLine_IsComparedOrNamedAsNotComparable()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var lines = PublishedLine.ReadAll(PublishedChecks.File);
        Assert.Equal(7, lines.Count);

        foreach (var line in lines)
        {
            var what = $"{line.Place}, {line.Indicator}";
            var checks = await PublishedChecks.OfAsync(line, sample);
            Assert.True(checks.Count == line.Values.Count, $"{what}: every figure of the line is compared, or named as not comparable.");
            Assert.All(checks, check =>
            {
                if (check.Ours is null) Assert.True(check.Reason.StartsWith("not comparable: ", StringComparison.Ordinal), what);
                else Assert.True(check.IsWithin, FormattableString.Invariant($"{what}: {check.Published} published, {check.Ours} ours, {check.Allowed} allowed"));
                Assert.True(check.Difference == 0 || check.Reason.Length > 0, $"{what}: differs without a reason");
            });
        }
    }

    [Fact]
    public async Task EveryLine_OurFigure_IsTheOneInTheFile()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        foreach (var line in PublishedLine.ReadAll(PublishedChecks.File))
        {
            var ours = (await PublishedChecks.OfAsync(line, sample)).Where(c => c.Ours is not null).ToList();
            Assert.Equal(line.DataValues, ours.Select(c => c.Ours!.Value.ToString("F" + c.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task OfAsync_ALineThatNobodyKnows_HasNoCheck()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Empty(await PublishedChecks.OfAsync(new("Halton", "number of lamp posts", "2008", [1], [], "nowhere"), sample));
    }

    [Theory]
    [InlineData("M2008-06", 1.9, null)]
    [InlineData("M2009-06", 3.7, 6345.0)]
    public async Task Stockport_ItsClaimants_AreHeldAsItsReportPrintedThem(string period, double percent, double? people)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = await sample.Facts.ReadAsync("stockport", indicatorCode: "CLAIM");
        var held = Assert.Single(facts!.Observations, o => o.Period == PeriodCode.Parse(period));

        Assert.Equal((percent, people), (held.Value, held.Numerator));
    }
}
