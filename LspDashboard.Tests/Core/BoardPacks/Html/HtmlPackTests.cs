using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Html;
using LspDashboard.Tests.Core.BoardPacks.Office;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Html;

/// <summary>One file that opens anywhere: all is in it, in order, and nothing of what people wrote becomes markup.</summary>
public class HtmlPackTests
{
    public static TheoryData<string> Packs => ["usual", "nasty", "large"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_APack_HasItsTextsInOrder(string name)
    {
        var pack = Pack(name);
        var said = OneLine(Page(pack).Body!.TextContent);

        var at = 0;
        foreach (var text in PackTexts.InOrder(pack with { For = "", Partnership = "" }).Select(t => OneLine(t == MadePack.Dirty ? MadePack.Cleaned : t)).Where(t => t.Length > 0 && t != pack.Period.Label))
        {
            var found = said.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{text}” is not there, or too early.");
            at = found;
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_APack_FetchesAndRunsNothing(string name)
    {
        var page = Page(Pack(name));

        Assert.Empty(page.QuerySelectorAll("script, link, iframe, object, embed, img, form, base, [src], [srcset], [onclick], [onload]"));
        Assert.All(page.QuerySelectorAll("[href]"), a => Assert.StartsWith("#part-", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_APack_IsReadInOrderByAScreenReader(string name)
    {
        var page = Page(Pack(name));

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.TagName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1 && pair.Second > 1));
        Assert.All(page.QuerySelectorAll("h1, h2, h3"), h => Assert.NotEqual("", h.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotEqual("", t.QuerySelector("caption")!.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("th"), h => Assert.Contains(h.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.All(page.QuerySelectorAll("figure > svg"), s =>
        {
            Assert.Equal("img", s.GetAttribute("role"));
            Assert.All(s.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEqual("", page.GetElementById(id)!.TextContent.Trim()));
        });
        Assert.Equal(page.All.Where(e => e.Id is { Length: > 0 }).Select(e => e.Id).Distinct().Count(), page.All.Count(e => e.Id is { Length: > 0 }));
    }

    [Fact]
    public void Write_WhatPeopleWrote_IsNoMarkup()
    {
        var pack = MadePack.Usual with { Title = "</title><script>alert(1)</script>", Partnership = "\"; } </style><b>" };

        var page = Page(pack);

        Assert.Equal("</title><script>alert(1)</script>", page.Title);
        Assert.Equal("</title><script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.EndsWith("}", page.QuerySelector("style")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AChart_DrawsGapsAsGapsAndTellsItsFigures()
    {
        var figure = Page(MadePack.Usual).QuerySelector("figure")!;

        // Of ten periods the third of the actual line is a gap: two strokes, and a mark for each of its seven figures.
        Assert.Equal(2, figure.QuerySelector("path.actual")!.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Equal(7, figure.QuerySelectorAll("circle.actual").Length);
        Assert.Equal("Trend of exception 1", figure.QuerySelector("svg > title")!.TextContent);
        Assert.Equal("Rose from 50.3 to 54.2 while the plan falls to 48.1.", figure.QuerySelector("svg > desc")!.TextContent);
        Assert.Equal(["50.3", "52.0", "46.0", "41.0", "–"], figure.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Equal(new[] { "North West", "England", "Forecast", "Plan", "Actual" }.Order(StringComparer.Ordinal), figure.QuerySelectorAll("text.name").Select(t => t.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_TheAxis_HasNoMoreDecimalsThanItsSteps()
    {
        var ticks = Page(MadePack.Usual).QuerySelector("figure")!.QuerySelectorAll("text.end").Select(t => t.TextContent);

        // From 39.6 to 55.6 are 16 in five steps of at least 3.2: of 5, from 35 to 60.
        Assert.Equal(["35", "40", "45", "50", "55", "60"], ticks);
    }

    [Fact]
    public void Write_WhatRunsFromRightToLeft_TurnsNothingElseRound()
    {
        var page = Page(MadePack.Nasty);

        Assert.Equal("שותפות האלטון & <Partners>", page.QuerySelector("header bdi")!.TextContent);
        Assert.Equal("שותפות האלטון & <Partners> · 2009/10 Q4 · figures as known on 8 July 2010", page.QuerySelector("header .quiet")!.TextContent);
        Assert.Equal([MadePack.Arabic, MadePack.Emoji], page.QuerySelector(".rating")!.QuerySelectorAll("bdi").Select(b => b.TextContent));
        Assert.All(page.QuerySelectorAll("li, .ask"), i => Assert.NotNull(i.QuerySelector("bdi")));
    }

    [Fact]
    public void Write_TheRunningHead_KeepsTheSpaceAfterASign()
    {
        var style = Page(MadePack.Nasty).QuerySelector("style")!.TextContent;

        // A style sheet swallows one space after an escape: the first of two belongs to it.
        Assert.Contains("""content: "שותפות האלטון \26  \3c Partners\3e ";""", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Cells_KeepADateOnItsLineAndBreakAWordThatIsTooLong()
    {
        var dates = Page(MadePack.Usual).QuerySelectorAll("td.keep").Select(c => c.TextContent).ToList();
        var broken = Page(MadePack.Nasty).QuerySelectorAll("td.any").Select(c => c.TextContent);

        Assert.Contains("30 September 2010", dates);
        Assert.All(dates, d => Assert.InRange(d.Length, 1, 17));
        Assert.Equal([new string('x', 400)], broken);
    }

    [Fact]
    public void Write_NamesOfLines_DoNotLieOnOneAnother()
    {
        foreach (var figure in Page(MadePack.Usual).QuerySelectorAll("figure"))
        {
            var at = figure.QuerySelectorAll("text.name").Select(t => double.Parse(t.GetAttribute("y")!, System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
            Assert.All(at.Zip(at.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 13.9));
            Assert.All(at, y => Assert.InRange(y, 0, 196));
        }
    }

    private static BoardPack Pack(string name) => name switch { "usual" => MadePack.Usual, "nasty" => MadePack.Nasty, _ => MadePack.Large(60) };

    private static IDocument Page(BoardPack pack)
    {
        using var content = new MemoryStream();
        HtmlPack.Write(pack, MadePack.MadeAt, content);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(content.ToArray()));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
