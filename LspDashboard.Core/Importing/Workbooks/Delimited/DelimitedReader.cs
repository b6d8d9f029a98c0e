namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>Reads .csv, .tsv and .txt, and cells pasted into the page, into a workbook of one sheet that has the file's name.</summary>
internal static class DelimitedReader
{
    public static Workbook Read(byte[] file, string name, ReadingBudget budget)
    {
        string sheet = CellText.Visible(name).Trim() is { Length: > 0 } visible ? visible : "Text";
        var notes = new TextNotes(sheet);
        var (decoded, isGuess) = TextDecoder.Decode(file);
        if (isGuess)
            notes.Encoding();
        var (delimiter, text) = Delimiter.Find(decoded, budget.Limits);
        if (delimiter is not (',' or '\t'))
            notes.Separator(delimiter);

        var rows = new List<SheetRow>();
        var splitter = new FieldSplitter(text, delimiter, budget.Limits);
        while (splitter.Next())
        {
            if ((splitter.Record & 0x3FF) == 1)
                budget.CheckTime();
            if (splitter.Fields.Count == 0)
                continue;
            if (splitter.Record > Math.Min(budget.Limits.Rows, CellAddress.LastRow))
                throw Refusal.TooMuch($"The file goes on after line {Refusal.Count(Math.Min(budget.Limits.Rows, CellAddress.LastRow))}.");
            var cells = ReadCells(splitter, delimiter, notes, budget);
            if (cells.Length > 0)
                rows.Add(new SheetRow(splitter.Record, Hidden: false, cells));
        }
        return new Workbook([new Sheet(sheet, Hidden: false, rows, [], new HashSet<int>())]) { Notes = notes.All() };
    }

    private static Cell[] ReadCells(FieldSplitter splitter, char delimiter, TextNotes notes, ReadingBudget budget)
    {
        var cells = new List<Cell>(splitter.Fields.Count);
        foreach (var (column, raw) in splitter.Fields)
        {
            string field = CellText.Visible(raw);
            var value = TextValue.Of(field, commaGroups: delimiter != ';');
            if (value.Kind == CellKind.Empty)
                continue;
            budget.CountCell();
            if (value.Kind == CellKind.Text)
                budget.CountText(value.Text!.Length);
            notes.See(column, splitter.Record, field, value);
            cells.Add(new Cell(column, value));
        }
        notes.SeeRow(splitter.Record, splitter.Width, cells.Count);
        return [.. cells];
    }
}
