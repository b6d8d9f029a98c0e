using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>What holds for a whole table because its title, a form's line or the sheet's name says it.</summary>
internal sealed partial record TableConstants(NamedCell Area, NamedCell Code, NamedCell Period, IReadOnlyList<TableAssumption> Assumptions)
{
    private const double FromACell = 0.95;
    private const double FromTheSheet = 0.85;
    private const double FromATitle = 0.75;
    private const double FromANote = 0.65;
    private const int NoteRows = 6;

    public static TableConstants Of(TableRegion region, TableReading reading, KnownWords known)
    {
        var form = FormCells.Of(region).ToList();
        var said = new List<TableAssumption>();
        var area = reading.With(LineRole.Area).Any() ? NamedCell.None : AreaOf(region, form, known, said);
        var code = reading.With(LineRole.Indicator).Any() ? NamedCell.None : form.Where(f => f.Label is ReturnColumn.Indicator or ReturnColumn.Title).Select(f => CodeOf(f.Said, known)).LastOrDefault(c => !c.IsEmpty);
        if (!code.IsEmpty) said.Add(new(region.Sheet, code.Address, $"All figures are about {code.Text}, which {code.Address} names", FromACell));
        var period = reading.With(LineRole.Period).Any() ? NamedCell.None : PeriodOf(region, form, said);
        return new(area, code.IsEmpty ? NamedCell.None : code, period, said);
    }

    private static NamedCell AreaOf(TableRegion region, List<(ReturnColumn Label, NamedCell Said)> form, KnownWords known, List<TableAssumption> said)
    {
        // The cell nearest to the table, as in a form with a drop-down; a label before it ("Local authority:") does no harm.
        var cell = region.Titles.LastOrDefault(t => t.Value.Kind == CellKind.Text && known.IsArea(AfterColon(t.Text)));
        // "Ward: Appleton" makes a figure Appleton's, known or not: it must not become the partnership's own.
        var named = form.LastOrDefault(f => f.Label == ReturnColumn.Area).Said;
        if (!cell.IsBlank && (named.IsEmpty || known.IsArea(named.Text))) return Say(said, region, new(AfterColon(cell.Text), cell.Address), $"All figures are about {AfterColon(cell.Text)}, which {cell.Address} names", FromACell);
        if (!named.IsEmpty) return Say(said, region, named, $"All figures are about {named.Text}, which {named.Address} names", FromACell);
        return known.IsArea(region.Sheet) ? Say(said, region, new(region.Sheet, ""), $"All figures are about {region.Sheet}, after which the sheet is named", FromTheSheet) : NamedCell.None;
    }

    private static NamedCell CodeOf(NamedCell said, KnownWords known) => known.IsIndicator(said.Text) ? said : IndicatorCode.Within(said.Text) is { } code ? said with { Text = code } : NamedCell.None;

    private static NamedCell PeriodOf(TableRegion region, List<(ReturnColumn Label, NamedCell Said)> form, List<TableAssumption> said)
    {
        var cell = region.Titles.LastOrDefault(t => PeriodRun.IsPeriod(AfterColon(t.Text)));
        // "Year" beside "2009/10" and "Quarter" beside "Q2" are one period on two lines.
        var part = form.LastOrDefault(f => f.Label == ReturnColumn.Period && (YearPart.Is(f.Said.Text) || f.Said.Text is ['1' or '2' or '3' or '4'])).Said;
        if (!part.IsEmpty && !cell.IsBlank && YearPart.Of(AfterColon(cell.Text), part.Text.Length == 1 ? "Q" + part.Text : part.Text) is var whole && PeriodRun.IsPeriod(whole))
            return Say(said, region, new(whole, part.Address), $"All figures are about {whole}, which {cell.Address} and {part.Address} say", FromACell);
        if (!cell.IsBlank) return Say(said, region, new(AfterColon(cell.Text), cell.Address), $"All figures are about {AfterColon(cell.Text)}, which {cell.Address} says", FromACell);
        if (PeriodRun.IsPeriod(region.Sheet)) return Say(said, region, new(region.Sheet, ""), $"All figures are about {region.Sheet}, after which the sheet is named", FromTheSheet);
        var found = InTexts(region.Titles);
        // A title that names two periods says neither.
        if (found.Count == 1) return Say(said, region, found[0], $"All figures are about {found[0].Text}, which the title in {found[0].Address} names", FromATitle);
        // Where nothing above says it, a note below may: "Financial year 2009/10".
        var below = found.Count > 0 ? [] : InTexts(Notes(region).Where(n => n.Text.Contains("year", StringComparison.OrdinalIgnoreCase)));
        return below.Count == 1 ? Say(said, region, below[0], $"All figures are about {below[0].Text}, which the note in {below[0].Address} says", FromANote) : NamedCell.None;
    }

    private static List<NamedCell> InTexts(IEnumerable<GridCell> cells) =>
        [.. cells.Where(t => t.Value.Kind == CellKind.Text).SelectMany(t => InText().Matches(t.Text).Where(m => !Range().IsMatch(t.Text)).Select(m => new NamedCell(m.Value, t.Address))).Where(p => PeriodRun.IsPeriod(p.Text)).DistinctBy(p => p.Text)];

    private static IEnumerable<GridCell> Notes(TableRegion region) =>
        region.Grid.Rows.Where(r => r.Number > region.BodyRows[^1] && r.Number <= region.BodyRows[^1] + NoteRows).SelectMany(r => r.Cells.Select(c => new GridCell(c.Column, r.Number, c.Value)));

    private static NamedCell Say(List<TableAssumption> said, TableRegion region, NamedCell value, string text, double confidence)
    {
        said.Add(new(region.Sheet, value.Address, text, confidence));
        return value;
    }

    private static string AfterColon(string text) => text.LastIndexOf(':') is var at && at >= 0 && at < text.Length - 1 ? text[(at + 1)..].Trim() : text.Trim();

    // "1998 to 2017" is what a title covers, not what a figure is about.
    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}(?:[/-][0-9]{2,4})? (?:to|and) (?:19|20)[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\bQ(?:uarter )?[1-4],? (?:19|20)[0-9]{2}[/–-][0-9]{2,4}|\b(?:19|20)[0-9]{2}[/–-][0-9]{2,4}(?:,? Q(?:uarter )?[1-4])?(?![0-9])|\byear (?:ending|to) (?:[0-9]{1,2} )?[A-Z][a-z]+ (?:19|20)[0-9]{2}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)[0-9]{2}|(?<![0-9][/.-])\b(?:19|20)[0-9]{2}\b(?![/–-][0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InText();
}
