using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>How a pack looks on a screen and on A4: the house's colours and its two voices, in fonts that are everywhere, so that nothing is fetched.</summary>
internal static class HtmlStyle
{
    private const int LongestName = 70;

    public static string Of(BoardPack pack) => Everywhere + $$"""
        @page { size: A4; margin: 20mm 18mm 19mm;
          @top-left { content: "{{HtmlText.InStyle(OfficeText.Clip(pack.Partnership, LongestName))}}"; font: 8.5pt Inter, "Segoe UI", Arial, "Liberation Sans", sans-serif; color: #5b6470; }
          @top-right { content: "{{HtmlText.InStyle(pack.Period.Label)}}"; font: 8.5pt Inter, "Segoe UI", Arial, "Liberation Sans", sans-serif; color: #5b6470; }
          @bottom-left { content: "Figures as known on {{HtmlText.InStyle(FigureText.Date(pack.AsKnown))}}"; font: 8.5pt Inter, "Segoe UI", Arial, "Liberation Sans", sans-serif; color: #5b6470; }
          @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Inter, "Segoe UI", Arial, "Liberation Sans", sans-serif; color: #5b6470; } }
        @page :first { @top-left { content: ""; } @top-right { content: ""; } }
        """;

    private const string Everywhere = """
        :root { color-scheme: light dark; --paper: light-dark(#fffdf9, #11161d); --ink: light-dark(#1b2430, #edeae3); --muted: light-dark(#5b6470, #a3acb8); --line: light-dark(#d9d2c4, #2a3441); --accent: light-dark(#1f4e79, #8dbbea); --sunk: light-dark(#f7f5f0, #18202a);
          --g: light-dark(#1f7a45, #6fcf97); --ag: light-dark(#7a5e00, #e6c350); --ar: light-dark(#9f4a08, #f4a261); --r: light-dark(#b3261e, #ff8a80); --n: light-dark(#5a616b, #a0a9b5); --f: light-dark(#5b4a99, #b3a4f0);
          --serif: "Source Serif 4", "Source Serif Pro", Georgia, "Liberation Serif", "Times New Roman", serif; --sans: Inter, "Segoe UI", -apple-system, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); }
        main, header, nav { max-width: 52rem; margin-inline: auto; padding-inline: 1.25rem; }
        header { padding-top: 3rem; }
        h1, h2, h3 { font-family: var(--serif); font-weight: 500; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; break-after: avoid; }
        h1 { font-size: 2.1rem; margin: 0 0 .4rem; }
        h2 { font-size: 1.55rem; margin: 2.6rem 0 .8rem; padding-top: 1.3rem; border-top: 2px solid var(--ink); }
        h3 { font-size: 1.2rem; margin: 1.9rem 0 .5rem; }
        p, ul, ol, blockquote { margin: 0 0 .7rem; overflow-wrap: break-word; }
        p, li { orphans: 3; widows: 3; }
        li { margin-bottom: .25rem; }
        a { color: var(--accent); }
        .for { font: 400 1.25rem/1.4 var(--serif); margin: 0; }
        .lead { font: 400 1.2rem/1.45 var(--serif); text-wrap: pretty; }
        .quiet, .unit { color: var(--muted); font-size: .875rem; }
        blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-family: var(--serif); }
        .ask { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
        .rating { font-size: 1rem; break-after: avoid; }
        .rag { font-weight: 600; white-space: nowrap; } .rag svg { width: .78em; height: .78em; margin-inline-end: .4em; fill: currentColor; vertical-align: -.04em; }
        .g { color: var(--g); } .ag { color: var(--ag); } .ar { color: var(--ar); } .r { color: var(--r); } .n { color: var(--n); }
        nav ol { list-style: none; padding: 0; margin: 1.4rem 0 0; columns: 2 15rem; } nav li { break-inside: avoid; margin-bottom: .35rem; }
        .scroll { overflow-x: auto; margin: 0 0 1.2rem; } .scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; } .c5, .c6, .c7, .c8, .c9 { min-width: 40rem; }
        caption { text-align: start; font-weight: 600; padding-bottom: .45rem; break-after: avoid; }
        th, td { text-align: start; vertical-align: baseline; padding: .38rem .5rem; border-top: 1px solid var(--line); overflow-wrap: break-word; }
        th:first-child, td:first-child { padding-inline-start: 0; }
        thead th { border-top: 0; border-bottom: 1px solid var(--ink); color: var(--muted); font-weight: 500; font-size: .8rem; vertical-align: bottom; }
        tbody th { font-weight: 400; } .keep { white-space: nowrap; } .any { overflow-wrap: anywhere; } .num { text-align: end; white-space: nowrap; } thead .num { white-space: normal; }
        figure { margin: 1rem 0 1.2rem; break-inside: avoid; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .2rem; overflow-wrap: anywhere; } figcaption .unit { font-weight: 400; }
        figure svg { display: block; width: 100%; max-width: 42rem; height: auto; overflow: visible; }
        .grid { stroke: var(--line); stroke-width: 1; } .tick { fill: var(--muted); font: 400 11px var(--sans); } .end { text-anchor: end; } .mid { text-anchor: middle; }
        .line { fill: none; stroke-linejoin: round; stroke-linecap: round; }
        .line.actual { stroke: var(--ink); stroke-width: 2.2; } circle.actual { fill: var(--ink); } .line.plan { stroke: var(--muted); stroke-width: 1.8; stroke-dasharray: 7 5; } circle.plan { fill: var(--muted); }
        .line.other { stroke: var(--muted); stroke-width: 1.4; } circle.other { fill: var(--muted); } .line.forecast { stroke: var(--f); stroke-width: 2; stroke-dasharray: .1 5; } circle.forecast { fill: var(--f); }
        .name { font: 500 11.2px var(--sans); fill: var(--muted); stroke: var(--paper); stroke-width: 4; paint-order: stroke; stroke-linejoin: round; } .name.actual { fill: var(--ink); font-weight: 600; } .name.forecast { fill: var(--f); }
        details { margin-top: .3rem; font-size: .875rem; } summary { cursor: pointer; color: var(--accent); min-height: 24px; }
        footer { max-width: 52rem; margin: 3rem auto 2rem; padding: 1rem 1.25rem 0; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media (max-width: 40rem) { h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; } .lead { font-size: 1.08rem; } header { padding-top: 1.5rem; } .tick, .name { font-size: 16px; } .second { display: none; } .keep { white-space: normal; } }
        @media (forced-colors: active) { .line, .grid { stroke: CanvasText; } .rag svg, circle { fill: CanvasText; } }
        @media print {
          :root { color-scheme: light; --paper: #fff; --line: #c9c9c9; }
          body { font-size: 10.2pt; line-height: 1.42; } main, header, nav, footer { max-width: none; padding-inline: 0; }
          header { padding-top: 0; } h1 { font-size: 22pt; } h2 { font-size: 15.5pt; margin-top: 8mm; padding-top: 3mm; } h3 { font-size: 12.5pt; margin-top: 6mm; } p, blockquote { margin-bottom: 1.8mm; } .lead { font-size: 12pt; } .for { font-size: 13pt; }
          nav ol { columns: 2; font-size: 9.5pt; margin-top: 3mm; } nav a, a { color: inherit; text-decoration: none; }
          h2 + p, .lead:has(+ .scroll), p:has(+ figure) { break-after: avoid; } .new-page { break-before: page; } .new-page > h2 { margin-top: 0; } .part { break-inside: avoid-page; } .long { break-inside: auto; } header + nav + main .new-page:first-child { break-before: auto; }
          .scroll { overflow: visible; } table { font-size: 8.8pt; } .c5, .c6, .c7, .c8, .c9 { min-width: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } thead { break-after: avoid; } tbody tr:nth-child(-n+2), tbody tr:last-child, li:last-child { break-before: avoid; } li:first-child { break-after: avoid; } blockquote, .ask, li { break-inside: avoid; } .quiet, .unit { font-size: 8.8pt; }
          figure { margin: 2.5mm 0 3mm; } figure svg { max-width: none; max-height: 47mm; } .grid { stroke-width: .6; } .tick, .name { font-size: 11px; } .second { display: inline; } .keep { white-space: nowrap; } details, footer { display: none; } .rag, .rag svg, .line, circle { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
