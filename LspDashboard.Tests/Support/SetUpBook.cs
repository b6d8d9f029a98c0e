using ClosedXML.Excel;
using LspDashboard.Core.Importing.SetUp;

namespace LspDashboard.Tests.Support;

/// <summary>A set-up workbook as a person fills it in: sheets with headings, rows as "Heading: value" pairs, everything typed as text.</summary>
public sealed class SetUpBook : IDisposable
{
    private readonly XLWorkbook _book = new();

    /// <summary>Adds a row; the first one of a sheet writes its headings.</summary>
    public SetUpBook Row(SetUpSheet sheet, params (string Heading, string Value)[] cells)
    {
        if (!_book.Worksheets.TryGetWorksheet(sheet.Name, out var page))
        {
            page = _book.Worksheets.Add(sheet.Name);
            for (var c = 0; c < sheet.Columns.Count; c++) page.Cell(1, c + 1).SetValue(sheet.Columns[c].Heading);
        }
        var row = page.LastRowUsed().RowNumber() + 1;
        foreach (var (heading, value) in cells)
        {
            var column = sheet.Columns.ToList().FindIndex(c => c.Heading == heading);
            page.Cell(row, column + 1).SetDataType(XLDataType.Text).SetValue(value);
        }
        return this;
    }

    public byte[] Build()
    {
        using var content = new MemoryStream();
        _book.SaveAs(content);
        return content.ToArray();
    }

    public void Dispose() => _book.Dispose();
}
