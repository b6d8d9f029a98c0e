using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Finds the long table of each sheet: the first row whose cells name an indicator, a period and a value, in any order.
/// Other layouts are for <see cref="TableUnderstanding"/>, and so is a long table of many places: it was published, not typed, and what
/// is not about this partnership is left out of it, where in a partner's own table it is a mistake.
/// </summary>
public static class LongTableFinder
{
    // Titles and notes may stand above the headers, but a table that begins below this was not meant as a return.
    private const int LastHeaderRow = 60;

    private const int ManyPlaces = 25;

    public static (IReadOnlyList<ReturnTable> Tables, IReadOnlyList<ReturnProblem> Problems) Find(Workbook workbook)
    {
        var tables = new List<ReturnTable>();
        var problems = new List<ReturnProblem>();
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.Rows.Count == 0) continue;
            if (Header(sheet) is not { } header || IsPublished(sheet, header.Row, header.Columns))
            {
                // A sheet of words only, such as instructions, was not meant to bring figures.
                if (sheet.Hidden && sheet.Rows.Any(r => r.Cells.Any(c => c.Value.Kind == CellKind.Number)))
                    problems.Add(new(ProblemSeverity.Note, sheet.Name, "A1", $"Sheet '{sheet.Name}' is hidden in the workbook, and nothing was read from it.", "Unhide it if its figures are meant to be sent."));
                else if (sheet.Rows.Any(r => r.Cells.Any(c => c.Value.Kind == CellKind.Number)))
                    problems.Add(new(ProblemSeverity.Note, sheet.Name, "", $"Sheet '{sheet.Name}' has no row that names an indicator, a period and a value, so nothing was read from it.", "If it holds figures, give it the headers Indicator, Area, Period and Value, or use the template."));
                continue;
            }
            if (sheet.Hidden)
                problems.Add(new(ProblemSeverity.Note, sheet.Name, "", $"Sheet '{sheet.Name}' is hidden in the workbook; its figures were read.", "Take it out of the file if they are not meant to be sent."));
            var hidden = sheet.Rows.Where(r => r.Hidden && r.Number > header.Row).Select(r => r.Number).ToList();
            if (hidden.Count > 0)
                problems.Add(new(ProblemSeverity.Note, sheet.Name, "A" + hidden[0].ToString(CultureInfo.InvariantCulture), $"{hidden.Count.ToString(CultureInfo.InvariantCulture)} hidden rows were read like the others.", "Delete them from the file if they are not meant to be sent."));
            tables.Add(new(sheet.Name, header.Row, header.Columns, sheet.Rows.Where(r => r.Number > header.Row).ToList()));
        }
        return (tables, problems);
    }

    private static bool IsPublished(Sheet sheet, int headerRow, IReadOnlyDictionary<ReturnColumn, int> columns) =>
        columns.TryGetValue(ReturnColumn.Area, out var area) && sheet.Rows.Where(r => r.Number > headerRow).Select(r => new GridCell(area, r.Number, r.At(area)).Text).Distinct(StringComparer.OrdinalIgnoreCase).Skip(ManyPlaces).Any();

    private static (int Row, IReadOnlyDictionary<ReturnColumn, int> Columns)? Header(Sheet sheet)
    {
        foreach (var row in sheet.Rows.TakeWhile(r => r.Number <= LastHeaderRow))
        {
            var columns = new Dictionary<ReturnColumn, int>();
            foreach (var cell in row.Cells)
                if (cell.Value.Kind == CellKind.Text && HeaderWords.Of(cell.Value.Text) is { } column) columns.TryAdd(column, cell.Column);
            if (columns.ContainsKey(ReturnColumn.Period) && columns.ContainsKey(ReturnColumn.Value)
                && (columns.ContainsKey(ReturnColumn.Indicator) || columns.ContainsKey(ReturnColumn.Title)))
                return (row.Number, columns);
        }
        return null;
    }
}
