using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>
/// One worksheet's records, once from top to bottom. The size it declares is never looked at. Cells may stand in any order, as some
/// programs write them, but none twice. What a chart inside the sheet keeps of its own figures lies in a nested block, and is no cell.
/// </summary>
internal sealed class LegacySheetReader(LegacyTab tab, LegacyGlobals globals, CellStore store, WorkbookLimits limits)
{
    private const int MostMerges = 100_000;
    private const int OfWorksheet = 0x0010;

    private readonly int _firstRow = store.RowCount;
    private readonly LegacyCells _cells = new();
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly List<MergedRange> _merges = [];

    /// <summary>Null for a sheet that holds no cells, such as a dialog of Excel 5.</summary>
    public Sheet? Read(RecordStream records)
    {
        try
        {
            records.MoveTo(tab.Offset);
            if (!records.Read() || records.Type != RecordType.Begin)
                throw Refusal.Damaged("its contents are missing");
            if (records.U16(2) != OfWorksheet)
                return null;
            ReadRecords(records);
            _cells.MoveTo(store, _hiddenRows);
        }
        catch (WorkbookRefusedException refusal) when (refusal.Sheet is null)
        {
            throw refusal.At(tab.Name, _cells.Place);
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException)
        {
            // A record shorter than what it should hold.
            throw Refusal.Damaged("a record in it is too short", exception).At(tab.Name, _cells.Place);
        }
        return new Sheet(tab.Name, tab.Hidden, store.RowsSince(_firstRow), _merges, _hiddenColumns);
    }

    private void ReadRecords(RecordStream records)
    {
        int nested = 0;
        while (records.Read())
        {
            if (records.Type == RecordType.Begin)
                nested++;
            else if (records.Type == RecordType.End && nested-- == 0)
                return;
            else if (nested == 0)
                ReadRecord(records);
        }
        throw Refusal.Damaged("the sheet has no end");
    }

    private void ReadRecord(RecordStream records)
    {
        switch (records.Type)
        {
            case RecordType.Row:
                // Hidden by its flag, or by a height of nothing.
                if ((records.U16(12) & 0x20) != 0 || (records.U16(6) & 0x7FFF) == 0)
                    _hiddenRows.Add(records.U16(0) + 1);
                break;
            case RecordType.ColumnInfo:
                ReadColumns(records);
                break;
            case RecordType.MergeCells:
                ReadMerges(records);
                break;
            case RecordType.Number:
                Add(records, Number(records.Double(6), records.U16(4)));
                break;
            case RecordType.Rk:
                Add(records, Number(LegacyValue.Rk(records.U32(6)), records.U16(4)));
                break;
            case RecordType.MultipleRk:
                ReadMultiple(records);
                break;
            case RecordType.SharedLabel:
                Add(records, Shared(records.U32(6)));
                break;
            case RecordType.Label or RecordType.RichLabel:
                int row = records.U16(0), column = records.U16(2);
                Add(row, column, Text(records, skip: 6));
                break;
            case RecordType.BooleanOrError:
                Add(records, LegacyValue.BooleanOrError(records.Data.Span[6], records.Data.Span[7] != 0, store.Texts));
                break;
            case RecordType.Formula:
                ReadFormula(records);
                break;
            default:
                break;
        }
    }

    // By its kept value: eight bytes that are a number, or, where the last two are FFFF, something else named by the first.
    private void ReadFormula(RecordStream records)
    {
        int row = records.U16(0), column = records.U16(2);
        if (records.U16(12) != 0xFFFF)
        {
            Add(row, column, Number(records.Double(6), records.U16(4)));
            return;
        }
        byte kind = records.Data.Span[6], value = records.Data.Span[8];
        Add(row, column, kind switch
        {
            0 => FormulaText(records),
            1 or 2 => LegacyValue.BooleanOrError(value, kind == 2, store.Texts),
            3 => default,
            _ => StoredValue.OfError(CellContent.FormulaWithoutValue, store.Texts),
        });
    }

    private StoredValue FormulaText(RecordStream records)
    {
        while (records.Peek() is RecordType.SharedFormula or RecordType.Array or RecordType.DataTable or RecordType.Continue)
            records.Read();
        if (records.Peek() != RecordType.String)
            return StoredValue.OfError(CellContent.FormulaWithoutValue, store.Texts);
        records.Read();
        return Text(records, skip: 0);
    }

    private void ReadMultiple(RecordStream records)
    {
        int row = records.U16(0), first = records.U16(2), count = (records.Data.Length - 6) / 6;
        if (records.U16(records.Data.Length - 2) != first + count - 1)
            throw Refusal.Damaged("a row in it has more or fewer numbers than it says");
        for (int i = 0; i < count; i++)
            Add(row, first + i, Number(LegacyValue.Rk(records.U32(6 + 6 * i)), records.U16(4 + 6 * i)));
    }

    private StoredValue Number(double number, int format) => globals.Formats.ValueOf(number, format, globals.DatesFrom1904, store.Texts);

    private StoredValue Shared(uint index) => index < globals.SharedCount
        ? StoredValue.OfText((int)index, store.Texts)
        : StoredValue.OfError($"text missing from the file: number {Refusal.Count(index)} of {Refusal.Count(globals.SharedCount)}", store.Texts);

    private StoredValue Text(RecordStream records, int skip)
    {
        var record = records.ReadWithContinuation();
        record.Skip(skip);
        return StoredValue.OfText(record.Plain(limits.TextLength), store.Texts);
    }

    private void Add(RecordStream records, StoredValue value) => Add(records.U16(0), records.U16(2), value);

    /// <param name="row">From 0, as the format counts.</param>
    /// <param name="column">From 0.</param>
    private void Add(int row, int column, StoredValue value)
    {
        (row, column) = (row + 1, column + 1);
        if (column > 256)
            throw Refusal.Damaged("a row in it has more cells than Excel 2003 allows");
        _cells.Add(row, column, value);
        if (row > limits.Rows || (column > limits.Columns && value.Kind != StoredKind.Empty))
            throw Refusal.TooMuch($"The sheet goes on after column {CellAddress.ColumnName(limits.Columns)} or row {Refusal.Count(limits.Rows)}.");
    }

    private void ReadColumns(RecordStream records)
    {
        if ((records.U16(8) & 1) == 0 && records.U16(4) != 0)
            return;
        for (int column = records.U16(0) + 1; column <= Math.Min(records.U16(2) + 1, limits.Columns); column++)
            _hiddenColumns.Add(column);
    }

    private void ReadMerges(RecordStream records)
    {
        int count = records.U16(0);
        for (int i = 0, at = 2; i < count; i++, at += 8)
        {
            var range = new MergedRange(records.U16(at + 4) + 1, records.U16(at) + 1, records.U16(at + 6) + 1, records.U16(at + 2) + 1);
            if (range.LastColumn < range.FirstColumn || range.LastRow < range.FirstRow || _merges.Count == MostMerges)
                throw Refusal.Damaged("a merged range in it has no proper address, or there are too many");
            _merges.Add(range);
        }
    }
}
