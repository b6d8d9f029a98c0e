using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>A pack's slides: its cover, then each section, and each of its parts on a slide of its own.</summary>
internal static class SlideDeck
{
    public static IReadOnlyList<SlideGroup> Of(BoardPack pack)
    {
        var titles = new SlideTitles();
        // One thing by itself, for somebody's own slides, wants no cover.
        var cover = pack.Sections is [{ Heading.Length: 0 }] ? [] : new[] { new SlideGroup("Cover", [.. Cover(pack, titles)]) };
        return [.. cover, .. pack.Sections.Select(s => new SlideGroup(Name(s.Heading, pack), [.. Section(pack, s, titles)])).Where(g => g.Slides.Count > 0)];
    }

    private static IEnumerable<SlideDraft> Cover(BoardPack pack, SlideTitles titles)
    {
        var heading = Name(pack.Title, pack);
        var title = titles.Cover(heading);
        List<SlideParagraph> said =
        [
            .. SlideTitles.Rest(heading, title).OfType<PackText>().Select(t => new SlideParagraph(t.Text, new(16))),
            .. OfficeText.Line(pack.For) is { Length: > 0 } audience ? [new SlideParagraph(audience, new(22))] : Array.Empty<SlideParagraph>(),
            new SlideParagraph(CoverWords.Facts(pack), new(16, SlideInk.Quiet)) { Before = 10, IsOurs = true },
        ];
        var fits = SlideStack.HeightOf(said, SlidePage.CoverText.Width) <= SlidePage.CoverText.Height;
        yield return new(title, SlideKind.Cover, fits ? [new TextFrame(SlidePage.CoverText, said, SlideRole.Body)] : []);
        if (fits) yield break;
        var stack = new SlideStack(SlideTitles.Top(heading, goesOn: true));
        stack.Text(said, SlidePage.Measure);
        foreach (var slide in Titled(heading, stack.Slides(), titles)) yield return slide;
    }

    private static IEnumerable<SlideDraft> Section(BoardPack pack, PackSection section, SlideTitles titles)
    {
        var heading = Name(section.Heading, pack);
        var own = Divider(section, titles) ?? (section.Blocks.Count > 0 || OfficeText.Line(section.Heading).Length > 0 ? Content(heading, section.Blocks, titles) : []);
        return [.. own, .. section.Parts.SelectMany(part => Part(part, heading, titles))];
    }

    private static IEnumerable<SlideDraft> Part(PackPart part, string section, SlideTitles titles)
    {
        if (OfficeText.Line(part.Heading) is { Length: > 0 } heading) return Content(heading, part.Blocks, titles);
        return part.Blocks.Count > 0 ? Content(section, part.Blocks, titles) : [];
    }

    private static IEnumerable<SlideDraft> Content(string heading, IReadOnlyList<PackBlock> blocks, SlideTitles titles)
    {
        var title = SlideTitles.Fit(heading);
        IReadOnlyList<PackBlock> all = [.. SlideTitles.Rest(heading, title), .. blocks];
        var (top, topOfMany) = (SlideTitles.Top(heading, goesOn: false), SlideTitles.Top(heading, goesOn: true));
        var slides = SlideFlow.Of(all, title, top);
        if (slides.Count > 1 && topOfMany > top) slides = SlideFlow.Of(all, title, topOfMany);
        return Titled(heading, slides.Count > 0 ? slides : [[]], titles);
    }

    private static IEnumerable<SlideDraft> Titled(string heading, IReadOnlyList<IReadOnlyList<SlideFrame>> slides, SlideTitles titles) =>
        slides.Select((frames, at) => new SlideDraft(titles.Of(heading, at, slides.Count), Kind(frames), frames));

    // Where the parts say it all, a section opens with the little it says itself, or else with what it holds.
    private static IEnumerable<SlideDraft>? Divider(PackSection section, SlideTitles titles)
    {
        var heading = OfficeText.Line(section.Heading);
        if (heading.Length == 0 || section.Parts.Count == 0 || !SlideTitles.FitsLarge(heading) || !section.Blocks.All(b => b is PackText)) return null;
        foreach (var scale in TypeScale.BesideChart)
        {
            List<SlideParagraph> words = section.Blocks.Count > 0
                ? [.. SlideWords.Of(section.Blocks, scale)]
                : [.. section.Parts.SelectMany(p => SlideWords.Of([new PackText(OfficeText.Line(p.Heading))], scale))];
            if (words.Count == 0 || words.Exists(p => p.IsAsk) || SlideStack.HeightOf(words, SlidePage.SectionText.Width) > SlidePage.SectionText.Height) continue;
            return [new(titles.Section(heading), SlideKind.Section, [new TextFrame(SlidePage.SectionText, words, SlideRole.Body)])];
        }
        return null;
    }

    private static SlideKind Kind(IReadOnlyList<SlideFrame> frames) =>
        frames.Any(f => f is TableFrame) ? SlideKind.Table
        : !frames.Any(f => f is ChartFrame) ? SlideKind.Text
        : frames.Any(f => f is TextFrame { Role: SlideRole.Body }) ? SlideKind.TextAndChart : SlideKind.Chart;

    private static string Name(string heading, BoardPack pack) =>
        new[] { heading, pack.Title, pack.Partnership }.Select(OfficeText.Line).FirstOrDefault(t => t.Length > 0) ?? "Board pack";
}
