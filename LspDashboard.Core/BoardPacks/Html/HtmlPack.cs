using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>A board pack as one HTML file that opens anywhere: its styles and charts are in it, it has no script and fetches nothing. The PDF is printed from it.</summary>
public static class HtmlPack
{
    // A part with as long a table as this would leave half a page empty before it.
    private const int RowsOfALongPart = 14;

    /// <param name="pack">What is said; nothing is worked out again here.</param>
    /// <param name="madeAt">UTC; said at its end.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(BoardPack pack, DateTimeOffset madeAt, Stream output) => output.Write(Encoding.UTF8.GetBytes(Text(pack, madeAt)));

    private static string Text(BoardPack pack, DateTimeOffset madeAt)
    {
        var html = new StringBuilder(128 * 1024);
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Line(pack.Title)}</title><meta name="description" content="{HtmlText.Line(CoverWords.Facts(pack))}">
            <style>{HtmlStyle.Of(pack)}</style></head><body>
            <header><h1 dir="auto">{HtmlText.Line(pack.Title)}</h1><p class="for" dir="auto">{HtmlText.Line(pack.For)}</p><p class="quiet">{Facts(pack)}</p></header>

            """);
        Contents(pack, html);
        html.Append("<main>");
        var blocks = new HtmlBlocks(html);
        for (var i = 0; i < pack.Sections.Count; i++) Section(pack, i, blocks, html);
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>Made on {FigureText.Time(madeAt)} from figures as known on {FigureText.Date(pack.AsKnown)}.</footer></body></html>\n");
        return html.ToString();
    }

    // A name that runs from right to left would turn round what follows it.
    private static string Facts(BoardPack pack) => HtmlText.Line(CoverWords.Facts(pack)) is var facts && HtmlText.Line(pack.Partnership) is var name && facts.StartsWith(name, StringComparison.Ordinal) ? $"<bdi>{name}</bdi>{facts[name.Length..]}" : facts;

    private static void Contents(BoardPack pack, StringBuilder html)
    {
        if (pack.Sections.Count < 2) return;
        html.Append("<nav aria-label=\"Contents\"><ol>");
        for (var i = 0; i < pack.Sections.Count; i++) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#part-{i + 1}\" dir=\"auto\">{HtmlText.Line(pack.Sections[i].Heading)}</a></li>");
        html.Append("</ol></nav>\n");
    }

    private static void Section(BoardPack pack, int at, HtmlBlocks blocks, StringBuilder html)
    {
        var section = pack.Sections[at];
        // After the story, which is a page to be handed out by itself.
        var isNewPage = at > 0 && pack.Sections[at - 1].Kind == PackSectionKind.Story;
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"part-{at + 1}\"{(isNewPage ? " class=\"new-page\"" : "")}><h2 id=\"part-{at + 1}\" dir=\"auto\">{HtmlText.Line(section.Heading)}</h2>");
        blocks.Write(section.Blocks);
        foreach (var part in section.Parts)
        {
            html.Append("<div class=\"part").Append(IsLong(part) ? " long" : "").Append("\">");
            if (!string.IsNullOrWhiteSpace(part.Heading)) html.Append(CultureInfo.InvariantCulture, $"<h3 dir=\"auto\">{HtmlText.Line(part.Heading)}</h3>");
            blocks.Write(part.Blocks);
            html.Append("</div>");
        }
        html.Append("</section>\n");
    }

    private static bool IsLong(PackPart part) => part.Blocks.OfType<PackTable>().Sum(t => t.Rows.Count) > RowsOfALongPart || part.Blocks.OfType<PackChart>().Count() > 1;
}
