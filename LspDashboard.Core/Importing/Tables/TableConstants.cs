using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>What holds for a whole table because its title, a form's drop-down or the sheet's name says it.</summary>
internal sealed partial record TableConstants(NamedCell Area, NamedCell Period, IReadOnlyList<TableAssumption> Assumptions)
{
    private const double FromACell = 0.95;
    private const double FromTheSheet = 0.85;
    private const double FromATitle = 0.75;

    public static TableConstants Of(TableRegion region, TableReading reading, KnownWords known)
    {
        var (area, period) = (NamedCell.None, NamedCell.None);
        var said = new List<TableAssumption>();
        if (!reading.With(LineRole.Area).Any())
        {
            // The cell nearest to the table, as in a form with a drop-down; a label before it ("Local authority:") does no harm.
            var cell = region.Titles.LastOrDefault(t => t.Value.Kind == CellKind.Text && known.IsArea(AfterColon(t.Text)));
            if (!cell.IsBlank) Say(ref area, new(AfterColon(cell.Text), cell.Address), $"All figures are about {AfterColon(cell.Text)}, which {cell.Address} names", FromACell);
            else if (known.IsArea(region.Sheet)) Say(ref area, new(region.Sheet, ""), $"All figures are about {region.Sheet}, after which the sheet is named", FromTheSheet);
        }
        if (!reading.With(LineRole.Period).Any())
        {
            var cell = region.Titles.LastOrDefault(t => PeriodRun.IsPeriod(AfterColon(t.Text)));
            var found = region.Titles.Where(t => t.Value.Kind == CellKind.Text).SelectMany(t => InText().Matches(t.Text).Where(m => !Range().IsMatch(t.Text)).Select(m => new NamedCell(m.Value, t.Address))).Where(p => PeriodRun.IsPeriod(p.Text)).DistinctBy(p => p.Text).ToList();
            if (!cell.IsBlank) Say(ref period, new(AfterColon(cell.Text), cell.Address), $"All figures are about {AfterColon(cell.Text)}, which {cell.Address} says", FromACell);
            else if (PeriodRun.IsPeriod(region.Sheet)) Say(ref period, new(region.Sheet, ""), $"All figures are about {region.Sheet}, after which the sheet is named", FromTheSheet);
            // A title that names two periods says neither.
            else if (found.Count == 1) Say(ref period, found[0], $"All figures are about {found[0].Text}, which the title in {found[0].Address} names", FromATitle);
        }
        return new(area, period, said);

        void Say(ref NamedCell constant, NamedCell value, string text, double confidence)
        {
            constant = value;
            said.Add(new(region.Sheet, value.Address, text, confidence));
        }
    }

    private static string AfterColon(string text) => text.LastIndexOf(':') is var at && at >= 0 && at < text.Length - 1 ? text[(at + 1)..].Trim() : text.Trim();

    // "1998 to 2017" is what a title covers, not what a figure is about.
    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}(?:[/-][0-9]{2,4})? (?:to|and) (?:19|20)[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\bQ(?:uarter )?[1-4],? (?:19|20)[0-9]{2}[/–-][0-9]{2,4}|\b(?:19|20)[0-9]{2}[/–-][0-9]{2,4}(?:,? Q[1-4])?(?![0-9])|\byear (?:ending|to) (?:[0-9]{1,2} )?[A-Z][a-z]+ (?:19|20)[0-9]{2}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)[0-9]{2}|\b(?:19|20)[0-9]{2}\b(?![/–-][0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InText();
}
