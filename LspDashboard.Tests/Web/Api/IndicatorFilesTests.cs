using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClosedXML.Excel;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Charts;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Api;

/// <summary>An indicator to take away: its figures, and its chart in black and white.</summary>
public partial class IndicatorFilesTests
{
    [Fact]
    public async Task Csv_OfHaltonsNi112_HasEveryRevisionAndItsSource()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!;
        detail.Score.Indicator.Title = "=cmd|' /C calc'!A0";
        using var output = new MemoryStream();

        IndicatorCsv.Write(detail, output);

        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + detail.Revisions.Count + detail.Score.Comparators.Sum(c => c.Points.Count), lines.Length);
        var of2008 = Assert.Single(lines, l => l.Contains(",Halton,E06000006,2008,", StringComparison.Ordinal));
        Assert.StartsWith("NI 112,'=cmd|", of2008, StringComparison.Ordinal);
        Assert.Contains(",2008-01-01,2008-12-31,50.3,", of2008, StringComparison.Ordinal);
        Assert.Contains("data/series/ni-112.csv", of2008, StringComparison.Ordinal);
        Assert.EndsWith("\"Illustrative target: the figures are published ones; the target is plausible, not theirs.\"", of2008, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workbook_OfHaltonsNi112_HasTheRowsOfTheCsvWithFiguresAsNumbers()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!;
        detail.Score.Indicator.Title = "=1+1";
        using var output = new MemoryStream();

        IndicatorWorkbook.Write(detail, output);

        output.Position = 0;
        using var book = new XLWorkbook(output);
        var sheet = book.Worksheet("Figures");
        Assert.Contains("Illustrative target", sheet.Cell(2, 1).GetString(), StringComparison.Ordinal);
        Assert.Equal(IndicatorRows.Headings, Enumerable.Range(1, IndicatorRows.Headings.Count).Select(i => sheet.Cell(4, i).GetString()));
        Assert.Equal(4 + detail.Revisions.Count + detail.Score.Comparators.Sum(c => c.Points.Count), sheet.LastRowUsed()!.RowNumber());
        var of2008 = sheet.Rows(5, sheet.LastRowUsed()!.RowNumber()).Single(r => r.Cell(3).GetString() == "Halton" && r.Cell(5).GetString() == "2008");
        Assert.Equal((50.3, "=1+1", false), (of2008.Cell(8).GetDouble(), of2008.Cell(2).GetString(), of2008.Cell(2).HasFormula));
    }

    [Fact]
    public async Task Svg_OfHaltonsNi112_SaysRatingForecastAndThatItsTargetIsIllustrative()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var drawn = XDocument.Parse(SvgFile.Of(IndicatorTrend.Full((await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!), "Halton"));

        var texts = drawn.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        Assert.Contains("Rated Red, 2008 · Illustrative target: the figures are published ones; the target is plausible, not theirs.", texts);
        Assert.Contains("Forecast", texts);
        Assert.DoesNotContain("..", drawn.Root!.Elements().First(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Svg_OfEverySample_IsWellFormedSaysItsFindingAndUsesNoColour()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        foreach (var code in (await sample.Scorecards.ReadAsync("halton"))!.Indicators.Where(s => s.Series.Count > 0).Select(s => s.Indicator.Code))
        {
            var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", code))!;
            var chart = IndicatorTrend.Full(detail);

            var drawn = XDocument.Parse(SvgFile.Of(chart, "Halton"));

            Assert.Equal(detail.Score.Indicator.Title, drawn.Root!.Elements().First(e => e.Name.LocalName == "title").Value);
            Assert.Contains(chart.Finding, drawn.Root.Elements().First(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
            // Every grey has its three parts alike.
            Assert.All(Colours().Matches(drawn.ToString()), m => Assert.Single(m.Value[1..].Chunk(m.Length == 4 ? 1 : 2).Select(c => new string(c)).Distinct(StringComparer.OrdinalIgnoreCase)));
        }
    }

    [Theory]
    [InlineData("docx", "word/document.xml")]
    [InlineData("pptx", "ppt/slides/slide1.xml")]
    public async Task InThePack_OfHaltonsNi112_HasItsWordsAndAChartToEdit(string ending, string part)
    {
        await using var app = await RunningApp.StartAsync();

        using var answer = await app.Client.GetAsync(new Uri($"/halton/indicators/ni-112/pack.{ending}", UriKind.Relative));

        Assert.Equal($"halton-ni-112-2009-10Q4.{ending}", answer.Content.Headers.ContentDisposition!.FileName);
        using var file = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var words = new StreamReader(file.Entries.Single(e => e.FullName.EndsWith(part, StringComparison.Ordinal)).Open());
        Assert.Contains("First clinic in Widnes", await words.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Single(file.Entries, e => e.FullName.Contains("/charts/chart", StringComparison.Ordinal) && !e.FullName.Contains("_rels", StringComparison.Ordinal));
        Assert.Contains(file.Entries, e => e.FullName.Contains("/embeddings/", StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await app.Client.GetAsync(new Uri($"/halton/indicators/ni-999/pack.{ending}", UriKind.Relative))).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await app.Client.GetAsync(new Uri($"/halton/indicators/ni-112/pack.{ending}?period=soon", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Events_OfHaltonsNi112_HoldItsDecisionsAtTheirOwnYear()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!;

        Assert.NotEmpty(detail.Minutes);
        var decided = detail.Events.Where(e => e.Kind == IndicatorEventKind.Decision).ToList();
        Assert.Equal(detail.Minutes.Count(m => m.Minute.Kind == MinuteKind.Decision), decided.Count);
        // Decided in May 2010, when the figure of 2008 was the latest: the chart reaches 2010, the target's year.
        Assert.All(decided, e => Assert.Equal("2010", e.Period.Label));
    }

    [GeneratedRegex("(?<=\")#[0-9a-fA-F]{3,6}(?=\")", RegexOptions.None, 1000)]
    private static partial Regex Colours();
}
