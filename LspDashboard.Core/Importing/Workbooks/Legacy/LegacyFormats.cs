using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>How numbers are shown, by the index that a cell gives: date, percentage or neither.</summary>
internal sealed class LegacyFormats
{
    // Excel's own limit is 4,050.
    private const int Most = 65_536;

    private readonly Dictionary<int, NumberKind> _custom = [];
    private readonly List<int> _cells = [];

    public void AddCode(int id, string code) => _custom[id] = NumberFormat.Of(code);

    public void AddCell(int formatId)
    {
        if (_cells.Count == Most)
            throw Refusal.Damaged("it has more cell formats than Excel allows");
        _cells.Add(formatId);
    }

    /// <summary>A number as the cell's format says it is meant; an error where the workbook does not define the format.</summary>
    public StoredValue ValueOf(double number, int cellFormat, bool datesFrom1904, TextPool texts)
    {
        if (!double.IsFinite(number))
            return StoredValue.OfError("not a number", texts);
        if (cellFormat >= _cells.Count)
            return StoredValue.OfError("number in a format the workbook does not define", texts);
        int id = _cells[cellFormat];
        var kind = _custom.TryGetValue(id, out var custom) ? custom : NumberFormat.OfBuiltIn(id);
        if (kind != NumberKind.Date)
            return StoredValue.OfNumber(number, kind == NumberKind.Percent);
        return DateSerial.TryToDate(number, datesFrom1904, out _)
            ? StoredValue.OfSerial(number, datesFrom1904)
            : StoredValue.OfError($"not a date: {number.ToString("R", CultureInfo.InvariantCulture)}", texts);
    }
}
