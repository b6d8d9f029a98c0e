using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Finds the set-up sheets of a workbook by their names and the columns by their headings, in whatever order.</summary>
internal static class SetUpTables
{
    private const int RowsToLookForHeadings = 12;

    public static ILookup<SetUpSheet, SetUpRow> Read(Workbook workbook, List<ReturnProblem> problems)
    {
        var rows = new List<(SetUpSheet Sheet, SetUpRow Row)>();
        foreach (var known in SetUpSheets.All)
            if (workbook.Sheets.FirstOrDefault(s => SetUpWords.Letters(s.Name) == SetUpWords.Letters(known.Name)) is { } sheet)
                rows.AddRange(Rows(sheet, known, problems).Select(r => (known, r)));
        if (rows.Count == 0)
            problems.Add(new(ProblemSeverity.Error, "", "", $"No sheet named {string.Join(", ", SetUpSheets.All.Select(s => s.Name))} has a filled row.", "Download the set-up workbook, fill it in, and send it."));
        return rows.ToLookup(r => r.Sheet, r => r.Row);
    }

    private static IEnumerable<SetUpRow> Rows(Sheet sheet, SetUpSheet known, List<ReturnProblem> problems)
    {
        var headings = known.Columns.ToDictionary(c => SetUpWords.Letters(c.Heading), c => c.Heading, StringComparer.Ordinal);
        var heads = sheet.Rows.Take(RowsToLookForHeadings).Select(r => (Row: r, Found: Headings(r, headings))).Where(r => r.Found.ContainsValue(known.Columns[0].Heading)).ToList();
        if (heads.Count == 0)
        {
            if (sheet.Rows.Count > 0) problems.Add(new(ProblemSeverity.Error, sheet.Name, "", $"The sheet has no column headed {known.Columns[0].Heading}.", "Keep the headings of the set-up workbook."));
            yield break;
        }
        var (head, columns) = heads[0];
        foreach (var missing in known.Columns.Where(c => c.IsRequired && !columns.ContainsValue(c.Heading)))
            problems.Add(new(ProblemSeverity.Error, sheet.Name, CellAddress.Of(1, head.Number), $"The column {missing.Heading} is missing.", "Keep the headings of the set-up workbook."));
        foreach (var cell in head.Cells.Where(c => c.Value.Kind == CellKind.Text && !columns.ContainsKey(c.Column)))
            problems.Add(new(ProblemSeverity.Note, sheet.Name, CellAddress.Of(cell.Column, head.Number), $"The column {cell.Value.Text} is none of this sheet's, and is not read.", ""));
        foreach (var row in sheet.Rows.Where(r => r.Number > head.Number))
        {
            var cells = row.Cells.Where(c => columns.ContainsKey(c.Column) && !IsBlank(c.Value)).ToDictionary(c => columns[c.Column], c => (c.Column, c.Value), StringComparer.Ordinal);
            if (cells.Count == 0) continue;
            var filled = new SetUpRow(sheet.Name, row.Number, cells, problems);
            var missing = known.Columns.Where(c => c.IsRequired && columns.ContainsValue(c.Heading) && !filled.Says(c.Heading)).ToList();
            foreach (var column in missing)
                problems.Add(new(ProblemSeverity.Error, sheet.Name, CellAddress.Of(columns.First(c => c.Value == column.Heading).Key, row.Number), $"{column.Heading} is missing.", column.Hint));
            if (missing.All(c => c != known.Columns[0])) yield return filled;
        }
    }

    private static Dictionary<int, string> Headings(SheetRow row, Dictionary<string, string> known)
    {
        var found = new Dictionary<int, string>();
        foreach (var cell in row.Cells)
            if (cell.Value.Kind == CellKind.Text && known.TryGetValue(SetUpWords.Letters(cell.Value.Text!), out var heading) && !found.ContainsValue(heading)) found[cell.Column] = heading;
        return found;
    }

    private static bool IsBlank(CellValue value) => value.Kind == CellKind.Empty || (value.Kind == CellKind.Text && string.IsNullOrWhiteSpace(value.Text));
}
