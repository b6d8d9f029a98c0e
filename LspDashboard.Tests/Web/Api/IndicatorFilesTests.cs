using System.Text.RegularExpressions;
using System.Xml.Linq;
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

    [Fact]
    public async Task Events_OfHaltonsNi112_HoldItsDecisionsAtTheLatestFigure()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "ni-112"))!;

        Assert.NotEmpty(detail.Minutes);
        var decided = detail.Events.Where(e => e.Kind == IndicatorEventKind.Decision).ToList();
        Assert.Equal(detail.Minutes.Count(m => m.Minute.Kind == MinuteKind.Decision), decided.Count);
        // Decided in May 2010, when the figure of 2008 was the latest.
        Assert.All(decided, e => Assert.Equal("2008", e.Period.Label));
    }

    [GeneratedRegex("(?<=\")#[0-9a-fA-F]{3,6}(?=\")", RegexOptions.None, 1000)]
    private static partial Regex Colours();
}
