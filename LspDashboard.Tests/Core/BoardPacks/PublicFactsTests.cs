using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.BoardPacks.Office;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.BoardPacks;

/// <summary>METHOD section 12: counts of 1 to 4 and rates built on them are not in a public pack, and cannot be worked out from it.</summary>
public class PublicFactsTests
{
    [Theory]
    [InlineData(0, false)] // none at all may be told
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Small_ACount_IsHiddenFrom1To4(double count, bool isHidden) =>
        Assert.Equal(isHidden, PublicFacts.Small(Counted(), [At(1, count)]).Count == 1);

    [Theory]
    [InlineData(3.0, 200.0, true)] // 1.5 % of 200 is three people
    [InlineData(5.0, 200.0, false)]
    [InlineData(0.0, 200.0, false)]
    [InlineData(0.0, 4.0, true)] // the people it is a share of are as few
    [InlineData(null, null, false)] // what is behind a percentage is not known
    public void Small_ARate_IsHiddenWithTheCountItIsBuiltOn(double? numerator, double? denominator, bool isHidden)
    {
        var figure = At(1, 1.5);
        (figure.Numerator, figure.Denominator) = (numerator, denominator);

        Assert.Equal(isHidden, PublicFacts.Small(Made(UnitKind.Percentage), [figure]).Count == 1);
    }

    [Fact]
    public void Small_AnIndicatorThatHidesNothing_IsShown()
    {
        var houses = Counted();
        houses.HideCountsBelow = 0;

        Assert.Empty(PublicFacts.Small(houses, [At(1, 3)]));
    }

    [Theory]
    [InlineData("10 20 30 40", "")] // ten each quarter
    [InlineData("10 13 30 40", "1")] // 13 less 10 would tell three: the earlier goes
    [InlineData("10 20 38 40", "3")] // 40 less 38 would tell two: the year's total stays
    [InlineData("10 12 14 16", "2 3")] // 16 less 14 tells two, and 16 less 12 four; 16 less 10 is six
    [InlineData("3 9 20 30", "1")] // small itself
    [InlineData("10 10 20 30", "")] // nothing came: that may be told
    public void Small_AYearToDate_DoesNotTellByDifferenceWhatCameBetween(string totals, string hidden)
    {
        var homes = Counted();
        homes.Accumulation = Accumulation.Cumulative;
        var figures = totals.Split(' ').Select((t, i) => At(i + 1, double.Parse(t, System.Globalization.CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(hidden, string.Join(' ', PublicFacts.Small(homes, figures).Select(p => p.QuarterOfYear).Order()));
    }

    [Fact]
    public async Task Pack_ForThePublic_SaysNothingThatRestsOnASmallCount()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        await using (var db = sample.Database.Of(id))
        {
            var day = new DateOnly(2010, 6, 30);
            // The latest of one, and an earlier one of another, are made small.
            var conceptions = await db.Indicators.SingleAsync(i => i.Code == "NI 112");
            var latest = (await db.Observations.Where(o => o.IndicatorId == conceptions.Id && o.AreaId == conceptions.AreaId && o.KnownFrom <= day).ToListAsync()).MaxBy(o => o.Period)!;
            (latest.Numerator, latest.Value) = (3, 77.7);
            var homes = await db.Indicators.SingleAsync(i => i.Code == "NI 154");
            var early = (await db.Observations.Where(o => o.IndicatorId == homes.Id && o.AreaId == homes.AreaId && o.KnownFrom <= day).ToListAsync()).OrderByDescending(o => o.Period).ElementAt(2);
            early.Value = 2;
            await db.SaveChangesAsync();
        }
        var reader = new PackReader(sample.Facts);

        var board = Said((await reader.ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Board))))!);
        var open = (await reader.ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Public))))!;

        Assert.Contains("77.7", board, StringComparison.Ordinal);
        var said = Said(open);
        Assert.DoesNotContain("77.7", said, StringComparison.Ordinal);
        Assert.DoesNotContain("131 conceptions", said, StringComparison.Ordinal);
        var row = open.Sections.Single(s => s.Kind == PackSectionKind.Scorecard).Parts.SelectMany(p => p.Blocks).OfType<PackTable>().SelectMany(t => t.Rows).Single(r => r[0].Text.StartsWith("NI 112", StringComparison.Ordinal));
        Assert.Equal(("NI 112 Under-18 conceptions", "*", null, null), (row[0].Text, row[2].Text, row[2].Value, row[4].Rating));
        // Besides the one that was made small, Halton has one of its own: four affordable homes.
        Assert.Contains("Two earlier figures are left out", said, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Sections.SelectMany(s => s.Parts).SelectMany(p => p.Blocks).OfType<PackChart>().SelectMany(c => c.Series).SelectMany(s => s.Values), v => v is 2 or 77.7);
    }

    [Fact]
    public async Task Pack_ForThePublic_NamesNobodyAndAsksNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Public))))!;

        Assert.Equal("The public", pack.For);
        Assert.DoesNotContain(pack.Sections, s => s.Kind is PackSectionKind.Decisions or PackSectionKind.Risks or PackSectionKind.Returns);
        var said = Said(pack);
        Assert.DoesNotContain("written by", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Risk:", said, StringComparison.Ordinal);
        Assert.DoesNotContain(pack.Sections.SelectMany(s => s.Parts).SelectMany(p => p.Blocks).OfType<PackText>(), t => t.Tone == PackTone.Ask);
    }

    private static string Said(BoardPack pack) => string.Join('\n', PackTexts.InOrder(pack));

    private static Indicator Counted() => Made(UnitKind.Count);

    private static Indicator Made(UnitKind kind) => new() { Id = 1, Code = "L 1", Title = "Made", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("", "", kind), Frequency = Frequency.Quarter };

    private static Observation At(int quarter, double value) => new() { Period = ReportingPeriod.Quarter(2009, quarter), Revision = 1, Value = value, KnownFrom = new(2010, 5, 1), RecordedAt = default };
}
