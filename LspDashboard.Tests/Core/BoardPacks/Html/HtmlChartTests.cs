using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Html;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Html;

/// <summary>Where things stand in a chart of 560 by 180 whose figures run from a height of 150 up to 12.</summary>
public class HtmlChartTests
{
    // A letter as wide as it is on a phone.
    private const double Letter = 8.6;

    [Fact]
    public void Names_ThatWouldLieOnOneAnother_AreMovedApartFromBothEnds()
    {
        // From 0 to 100 a figure stands at 150 − 1.38 of it: 12, 14.8, 149.3 and 150. A name is 17 high: the second goes down to 29;
        // the last, pushed to 166.3, comes back up to 150 and the one before it to 133.
        var heights = Drawn([0, 100], [0, 98], [0, 0.5], [0, 0]).QuerySelectorAll("text.name").Select(t => Number(t, "y"));

        Assert.Equal([12.0, 29.0, 133.0, 150.0], heights);
    }

    [Fact]
    public void Names_OfLinesThatEndEarly_StandWithinThePicture()
    {
        var whole = Drawn([1, 2, 3, 4, 5]).QuerySelector("text.name")!;
        var half = Drawn([1, 2, 3, null, null]).QuerySelector("text.name")!;

        // All of its room is taken by a name at the end, to a tenth: 560 − 18 × 8.6.
        Assert.Equal(560 - (18 * Letter), Number(whole, "x"), 0.1);
        Assert.True(Number(half, "x") < Number(whole, "x"));
    }

    [Fact]
    public void Ticks_OfGreatFigures_HaveTheirRoomAtTheLeft()
    {
        var ticks = Drawn([0, 1_000_000_000]).QuerySelectorAll("text.end");

        // Thirteen signs, twelve before them, and six to the grid.
        Assert.Equal("1,000,000,000", ticks[^1].TextContent);
        Assert.Equal(12 + (13 * Letter) - 6, Number(ticks[^1], "x"), 0.1);
    }

    [Fact]
    public void Ticks_BelowNought_HaveATrueMinusAndTheDecimalsOfTheirSteps() =>
        Assert.Equal(["−0.4", "−0.2", "0.0", "0.2", "0.4"], Drawn([-0.35, 0.4]).QuerySelectorAll("text.end").Select(t => t.TextContent));

    [Fact]
    public void Periods_OnAPhone_EverySecondIsLeftOutButNotTheLatest()
    {
        var labels = Drawn([.. Enumerable.Range(0, 11).Select(i => (double?)i)]).QuerySelectorAll("text.mid");

        // Eleven periods, of which every second is named from the latest back.
        Assert.Equal(["10", "8", "6", "4", "2", "0"], labels.Select(l => l.TextContent));
        Assert.Equal(["8", "4", "0"], labels.Where(l => l.ClassList.Contains("second")).Select(l => l.TextContent));
    }

    private static IElement Drawn(params double?[][] lines)
    {
        var periods = Enumerable.Range(0, lines[0].Length).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var chart = new PackChart("A trend", "It is drawn.", periods, [.. lines.Select(l => new PackSeries("Eighteen letters!!", PackSeriesKind.Actual, l))], "", 2);
        using var content = new MemoryStream();
        HtmlPack.Write(MadePack.Usual with { Sections = [new(PackSectionKind.Scorecard, "Trends", [chart], [])] }, MadePack.MadeAt, content);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(content.ToArray())).QuerySelector("figure svg")!;
    }

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
