using LspDashboard.Core.Importing.Templates;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Templates;

public class TemplateLinesTests
{
    [Theory]
    [InlineData("NI 16", "2009/10 Q1 18.1", "2009/10 Q2 17.9", "2009/10 Q3 17.4", "2009/10 Q4 16.9")]
    [InlineData("NI 154", "2006/07 537", "2007/08 432", "2008/09 511", "2009/10 232")]
    [InlineData("NI 112", "2005 54.5", "2006 47.8", "2007 68.2", "2008 50.3")]
    public async Task Of_Halton_AsksForTheLatestFourThatAreOut(string code, params string[] expected)
    {
        var lines = Of(await ReadAsync(), code);

        Assert.Equal(expected, lines.Select(l => FormattableString.Invariant($"{l.Period.Label} {l.Held}")));
    }

    [Fact]
    public async Task Of_SeriesYoungerThanFourPeriods_BeginsWithItsFirstFigure()
    {
        var lines = Of(await ReadAsync(), "NI 186");

        Assert.Equal(["2005", "2006", "2007"], lines.Select(l => l.Period.Label));
    }

    [Fact]
    public async Task Of_NoFiguresYet_AsksForFourEmptyOnesThatAreOut()
    {
        // Nine months after 31 March 2010 is later than 30 June 2010.
        var lines = Of(await ReadAsync(), "NI 39");

        Assert.Equal(["2005/06", "2006/07", "2007/08", "2008/09"], lines.Select(l => l.Period.Label));
        Assert.All(lines, l => Assert.Null(l.Held));
    }

    [Fact]
    public async Task Of_FigureMissingLongAgo_IsAskedForToo()
    {
        var facts = await ReadAsync();
        var crime = facts.Indicators.Single(i => i.Code == "NI 16").Id;
        var gap = PeriodCode.Parse("2007-08Q2");

        var lines = Of(facts with { Observations = facts.Observations.Where(o => o.IndicatorId != crime || o.Period != gap).ToList() }, "NI 16");

        Assert.Equal(["2007/08 Q2", "2009/10 Q1", "2009/10 Q2", "2009/10 Q3", "2009/10 Q4"], lines.Select(l => l.Period.Label));
        Assert.Null(lines[0].Held);
    }

    [Fact]
    public async Task Of_EarlierReportingPeriod_AsksForNothingThatEndsLater()
    {
        var facts = await ReadAsync();

        var lines = TemplateLines.Of(facts, null, PeriodCode.Parse("2009-10Q2"));

        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.True(l.Period.LastDay <= new DateOnly(2009, 9, 30)));
    }

    [Fact]
    public async Task Of_Police_AsksForItsOwnOnly()
    {
        var facts = await ReadAsync();
        var police = facts.Indicators.First(i => i.Partner?.Name == "Police").PartnerId;

        var lines = TemplateLines.Of(facts, police, facts.Partnership.CurrentPeriod);

        Assert.Equal(["NI 16"], lines.Select(l => l.Indicator.Code).Distinct());
    }

    [Fact]
    public async Task Of_IndicatorThatJoinedLater_IsNotAskedFor()
    {
        var lines = Of(await ReadAsync(), "CYP 1");

        Assert.Empty(lines);
    }

    private static List<TemplateLine> Of(PartnershipFacts facts, string code) =>
        TemplateLines.Of(facts, null, facts.Partnership.CurrentPeriod).Where(l => l.Indicator.Code == code).ToList();

    private static async Task<PartnershipFacts> ReadAsync()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Facts.ReadAsync("halton"))!;
    }
}
