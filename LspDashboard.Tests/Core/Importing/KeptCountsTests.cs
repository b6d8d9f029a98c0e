using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>Partners send figures without the counts behind them. What is held by counts stays; expected figures are those the first return of each test brings.</summary>
public class KeptCountsTests
{
    private const string Slug = "halton";

    // 306 of 1,230 young people are 24.878...%: published as 24.9.
    private const double InFull = 100.0 * 306 / 1230;

    [Theory]
    [InlineData(InFull)]
    [InlineData(24.9)]
    [InlineData(24.88)]
    public async Task Accept_TheSameFigureWithoutCounts_ChangesNothingAndKeepsTheCounts(double again)
    {
        await using var desk = await HeldAsync();

        var preview = await desk.SendAsync(Sent(again));
        Assert.Equal([ValueChange.Unchanged], preview.Values.Select(v => v.Change));
        Assert.Empty(preview.Effects);
        await desk.Intake.AcceptAsync(Slug, preview.Return.Id, AcceptedRows.All, "Ann");

        Assert.Equal((InFull, 306.0, 1230.0, 1), await HoldsAsync(desk));
    }

    [Fact]
    public async Task Accept_TheSameFigureWithHalfOfItsCounts_KeepsTheOtherHalf()
    {
        await using var desk = await HeldAsync();

        var preview = await desk.SendAsync(Sent(24.9, null, 1230));

        Assert.Equal([ValueChange.Unchanged], preview.Values.Select(v => v.Change));
    }

    [Fact]
    public async Task Accept_TheSameFigureNowProvisional_ChangesTheStatusAndKeepsTheCounts()
    {
        await using var desk = await HeldAsync();

        var preview = await desk.SendAsync(new ReturnWorkbook("Indicator", "Area", "Period", "Value", "Status").Row("NI 117", "Halton", "2010/11 Q1", 24.9, "Provisional").Build());
        Assert.Equal([ValueChange.Changed], preview.Values.Select(v => v.Change));
        await desk.Intake.AcceptAsync(Slug, preview.Return.Id, AcceptedRows.All, "Ann");

        Assert.Equal((InFull, 306.0, 1230.0, 2), await HoldsAsync(desk));
    }

    [Theory]
    [InlineData(25.1, "25.1%")]
    [InlineData(24.8, "24.8%")]
    [InlineData(24.95, "24.95%")]
    public async Task Upload_AnotherFigureWithoutCounts_SaysThatItsCountsAndIntervalWillNotBeKnown(double other, string asText)
    {
        await using var desk = await HeldAsync();

        var preview = await desk.SendAsync(Sent(other));

        Assert.Equal([(ValueChange.Changed, null, null)], preview.Values.Select(v => (v.Change, v.Numerator, v.Denominator)));
        var note = Assert.Single(preview.Problems, p => p.Message.StartsWith("The counts behind ", StringComparison.Ordinal));
        Assert.Equal((ProblemSeverity.Note, "D2", $"The counts behind {asText} are not in this file; its interval will not be known."), (note.Severity, note.Cell, note.Message));
    }

    [Fact]
    public async Task Upload_TheSameFigureWithOtherCounts_IsChanged()
    {
        await using var desk = await HeldAsync();

        var preview = await desk.SendAsync(Sent(24.9, 307, 1233));

        Assert.Equal([(ValueChange.Changed, 24.9, (double?)307, (double?)1233)], preview.Values.Select(v => (v.Change, v.Value, v.Numerator, v.Denominator)));
        Assert.DoesNotContain(preview.Problems, p => p.Message.StartsWith("The counts behind ", StringComparison.Ordinal));
    }

    private static async Task<ReturnCorrectionsTests.Desk> HeldAsync()
    {
        var desk = await ReturnCorrectionsTests.Desk.OpenAsync();
        var first = await desk.SendAsync(Sent(InFull, 306, 1230));
        await desk.Intake.AcceptAsync(Slug, first.Return.Id, AcceptedRows.All, "Ann");
        return desk;
    }

    private static byte[] Sent(double value, double? numerator = null, double? denominator = null) => new ReturnWorkbook().Row("NI 117", "Halton", "2010/11 Q1", value, numerator, denominator).Build();

    private static async Task<(double?, double?, double?, int)> HoldsAsync(ReturnCorrectionsTests.Desk desk)
    {
        await using var db = desk.Sample.Database.Of((await desk.Sample.Database.FindAsync(Slug))!.Value);
        var indicator = await db.Indicators.SingleAsync(i => i.Code == "NI 117");
        var held = (await db.Observations.Where(o => o.IndicatorId == indicator.Id && o.AreaId == indicator.AreaId).ToListAsync()).Where(o => o.Period.Label == "2010/11 Q1").MaxBy(o => o.Revision)!;
        return (held.Value, held.Numerator, held.Denominator, held.Revision);
    }
}
