using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;
using LspDashboard.Core.Importing.Workbooks.Scanning;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>One worksheet, read once from top to bottom. The size a sheet declares is never looked at: it is a claim, and a false one is a trap.</summary>
internal sealed class SheetReader(WorkbookPart.Tab tab, CellValues values, CellStore store, WorkbookLimits limits)
{
    private const int MostMerges = 100_000;

    private readonly List<MergedRange> _merges = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly int _firstRow = store.RowCount;
    private readonly SheetCursor _cursor = new(tab.Name, store, limits);

    /// <param name="package">The workbook.</param>
    /// <param name="part">The sheet's.</param>
    /// <param name="scanned">Whether rows of the usual shapes may be scanned.</param>
    /// <exception cref="ScanGivenUpException">They are of other shapes.</exception>
    public Sheet Read(Package package, string part, bool scanned)
    {
        try
        {
            using var reader = package.Open(part, "worksheet", OpenXmlNames.Spreadsheet, scanned);
            ReadSheet(reader);
            reader.Complete();
        }
        catch (WorkbookRefusedException refusal) when (refusal.Sheet is null)
        {
            throw refusal.At(tab.Name, _cursor.Place);
        }
        catch (Exception exception) when (Refusal.IsDamage(exception) && exception is not OperationCanceledException)
        {
            throw Refusal.Damaged("what is inside cannot be unpacked or understood", exception).At(tab.Name, _cursor.Place);
        }
        return new Sheet(tab.Name, tab.Hidden, store.RowsSince(_firstRow), _merges, _hiddenColumns);
    }

    private void ReadSheet(PartReader part)
    {
        int root = part.Depth;
        while (part.NextChild(root))
        {
            int depth = part.Depth;
            switch (part.Name)
            {
                case "cols":
                    while (part.NextChild(depth))
                        ReadColumn(part);
                    break;
                case "sheetData":
                    if (part.RowsAhead is { } text)
                        new SheetScanner(text, part, _cursor, values, limits).Read();
                    while (part.NextChild(depth))
                    {
                        if (part.Name == "row")
                            ReadRow(part);
                    }
                    break;
                case "mergeCells":
                    while (part.NextChild(depth))
                        ReadMerge(part);
                    break;
                default:
                    break;
            }
        }
    }

    // Hiding "all the rest" up to XFD is common, hence the cut at the last column that may be read.
    private void ReadColumn(PartReader part)
    {
        if (!part.Flag("hidden") && part.Attribute("width") != "0")
            return;
        if (!TryNumber(part.Attribute("min"), out int first) || !TryNumber(part.Attribute("max"), out int last))
            throw Refusal.Damaged("a column in it has no number");
        for (int column = first; column <= Math.Min(last, limits.Columns); column++)
            _hiddenColumns.Add(column);
    }

    private void ReadRow(PartReader part)
    {
        int? number = null;
        if (part.Attribute("r") is { } given)
            number = TryNumber(given, out int found) ? found : throw Refusal.Damaged("a row in it has no proper number");
        _cursor.BeginRow(number);
        bool hidden = part.Flag("hidden") || part.Attribute("ht") == "0";
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Name != "c")
                continue;
            var head = CellHead.Read(part);
            _cursor.BeginCell(head);
            _cursor.Add(CellReader.Read(part, head, values, limits));
        }
        _cursor.EndRow(hidden);
    }

    private void ReadMerge(PartReader part)
    {
        if (part.Name != "mergeCell")
            return;
        if (_merges.Count == MostMerges)
            throw Refusal.TooMuch($"The sheet has more than {Refusal.Count(MostMerges)} merged ranges.");
        if (!MergedRange.TryParse(part.Attribute("ref"), out var range))
            throw Refusal.Damaged("a merged range in it has no proper address");
        _merges.Add(range);
    }

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
