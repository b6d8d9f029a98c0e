using System.Globalization;
using System.Security;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Tables;

/// <summary>A small workbook in the shape of a real one: rows of cells with gaps, merges, several sheets.</summary>
internal sealed class SheetSketch
{
    private readonly List<(string Name, SortedDictionary<int, List<string>> Rows, List<string> Merges)> _sheets = [];
    private readonly HashSet<(string Sheet, int Row)> _hiddenRows = [];
    private readonly Dictionary<string, int> _hiddenColumns = [];
    private readonly HashSet<string> _hiddenSheets = [];

    public SheetSketch(string sheet) => Sheet(sheet);

    public SheetSketch Sheet(string name)
    {
        _sheets.Add((name, [], []));
        return this;
    }

    /// <summary>Cells of a row from a column on, such as "C6". A string is text, a number a number, a date a date; null leaves a gap.</summary>
    public SheetSketch At(string first, params object?[] cells)
    {
        Assert.True(CellAddress.TryParse(first, out var column, out var row));
        var rows = _sheets[^1].Rows;
        if (!rows.TryGetValue(row, out var line)) rows[row] = line = [];
        for (var i = 0; i < cells.Length; i++) line.Add(Xml(CellAddress.Of(column + i, row), cells[i]));
        return this;
    }

    public SheetSketch Merge(params string[] ranges)
    {
        _sheets[^1].Merges.AddRange(ranges);
        return this;
    }

    public SheetSketch HideRow(int row)
    {
        _hiddenRows.Add((_sheets[^1].Name, row));
        return this;
    }

    public SheetSketch HideColumn(int column)
    {
        _hiddenColumns.Add(_sheets[^1].Name, column);
        return this;
    }

    public SheetSketch HideSheet()
    {
        _hiddenSheets.Add(_sheets[^1].Name);
        return this;
    }

    public byte[] Build()
    {
        var book = new XlsxBuilder().Styles("14");
        foreach (var (name, rows, merges) in _sheets)
            book.Sheet(name, string.Concat(rows.Select(r => $"<row r=\"{r.Key.ToString(CultureInfo.InvariantCulture)}\"{(_hiddenRows.Contains((name, r.Key)) ? " hidden=\"1\"" : "")}>{string.Concat(r.Value)}</row>")),
                state: _hiddenSheets.Contains(name) ? "hidden" : "visible",
                before: _hiddenColumns.TryGetValue(name, out var hidden) ? FormattableString.Invariant($"<cols><col min=\"{hidden}\" max=\"{hidden}\" width=\"0\" hidden=\"1\"/></cols>") : "",
                after: merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>");
        return book.Build();
    }

    public Workbook Read() => Reading.Bytes(Build());

    private static string Xml(string address, object? value) => value switch
    {
        null => "",
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"1\"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"),
        _ => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };
}
