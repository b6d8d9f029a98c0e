using System.Globalization;

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
    public CellValue ValueOf(double number, int cellFormat, bool datesFrom1904)
    {
        if (!double.IsFinite(number))
            return CellValue.OfError("not a number");
        if (cellFormat >= _cells.Count)
            return CellValue.OfError("number in a format the workbook does not define");
        int id = _cells[cellFormat];
        var kind = _custom.TryGetValue(id, out var custom) ? custom : NumberFormat.OfBuiltIn(id);
        if (kind != NumberKind.Date)
            return CellValue.OfNumber(number, kind == NumberKind.Percent);
        return DateSerial.TryToDate(number, datesFrom1904, out var date)
            ? CellValue.OfDate(date, number)
            : CellValue.OfError($"not a date: {number.ToString("R", CultureInfo.InvariantCulture)}");
    }
}
