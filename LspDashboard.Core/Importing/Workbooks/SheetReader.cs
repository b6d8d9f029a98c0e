using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>One worksheet, read once from top to bottom. The size a sheet declares is never looked at: it is a claim, and a false one is a trap.</summary>
internal sealed class SheetReader(WorkbookPart.Tab tab, CellReader cells, CellStore store, WorkbookLimits limits)
{
    private const int MostMerges = 100_000;

    private readonly List<MergedRange> _merges = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly int _firstRow = store.RowCount;
    private int _row;
    private int _column;

    public Sheet Read(Package package, string part)
    {
        try
        {
            using var reader = package.Open(part, "worksheet", OpenXmlNames.Spreadsheet);
            ReadSheet(reader);
            reader.Complete();
        }
        catch (WorkbookRefusedException refusal) when (refusal.Sheet is null)
        {
            throw refusal.At(tab.Name, Place);
        }
        catch (Exception exception) when (Refusal.IsDamage(exception) && exception is not OperationCanceledException)
        {
            throw Refusal.Damaged("what is inside cannot be unpacked or understood", exception).At(tab.Name, Place);
        }
        return new Sheet(tab.Name, tab.Hidden, store.RowsSince(_firstRow), _merges, _hiddenColumns);
    }

    private string? Place => _row == 0 ? null : CellAddress.Of(Math.Max(1, _column), _row);

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
        int number = _row + 1;
        if (part.Attribute("r") is { } given && !TryNumber(given, out number))
            throw Refusal.Damaged("a row in it has no proper number");
        if (number > Math.Min(limits.Rows, CellAddress.LastRow))
            throw Refusal.TooMuch($"The sheet goes on after row {Refusal.Count(Math.Min(limits.Rows, CellAddress.LastRow))}.");
        if (number <= _row)
            throw Refusal.Damaged($"row {Refusal.Count(number)} comes twice or after a later row").At(tab.Name, CellAddress.Of(1, number));
        _row = number;
        _column = 0;

        bool hidden = part.Flag("hidden") || part.Attribute("ht") == "0";
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Name == "c")
                ReadCell(part);
        }
        store.EndRow(_row, hidden);
    }

    private void ReadCell(PartReader part)
    {
        var head = CellHead.Read(part);
        int column = _column + 1;
        if (head.Column != 0)
        {
            column = head.Column;
            if (column < 0)
                throw Refusal.Damaged("a cell in it has no proper address");
            if (head.Row != _row)
                throw Refusal.Damaged($"cell {CellAddress.Of(column, head.Row)} stands in row {Refusal.Count(_row)}").At(tab.Name, CellAddress.Of(column, head.Row));
        }
        if (column > CellAddress.LastColumn)
            throw Refusal.Damaged("a row in it has more cells than Excel allows");
        if (column <= _column)
            throw Refusal.Damaged($"cell {CellAddress.Of(column, _row)} comes twice or after a later cell").At(tab.Name, CellAddress.Of(column, _row));
        _column = column;

        var value = cells.Read(part, head);
        if (value.Kind == StoredKind.Empty)
            return;
        if (column > limits.Columns)
            throw Refusal.TooMuch($"The sheet has values after column {CellAddress.ColumnName(limits.Columns)}, the {Refusal.Count(limits.Columns)}th.");
        store.Add(column, value);
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
