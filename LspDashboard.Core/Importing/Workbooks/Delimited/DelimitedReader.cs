using LspDashboard.Core.Importing.Workbooks.Cells;

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

        var store = new CellStore(budget);
        var splitter = new FieldSplitter(text, delimiter, budget.Limits);
        while (splitter.Next())
        {
            if ((splitter.Record & 0x3FF) == 1)
                budget.CheckTime();
            if (splitter.Fields.Count == 0)
                continue;
            if (splitter.Record > Math.Min(budget.Limits.Rows, CellAddress.LastRow))
                throw Refusal.TooMuch($"The file goes on after line {Refusal.Count(Math.Min(budget.Limits.Rows, CellAddress.LastRow))}.");
            ReadRow(splitter, delimiter, notes, store);
        }
        return new Workbook([new Sheet(sheet, Hidden: false, store.RowsSince(0), [], new HashSet<int>())]) { Notes = notes.All() };
    }

    private static void ReadRow(FieldSplitter splitter, char delimiter, TextNotes notes, CellStore store)
    {
        int filled = 0;
        foreach (var (column, raw) in splitter.Fields)
        {
            string field = CellText.Visible(raw);
            var value = TextValue.Of(field, commaGroups: delimiter != ';');
            if (value.Kind == CellKind.Empty)
                continue;
            notes.See(column, splitter.Record, field, value);
            store.Add(column, StoredValue.Of(value, store.Texts));
            filled++;
        }
        notes.SeeRow(splitter.Record, splitter.Width, filled);
        store.EndRow(splitter.Record, hidden: false);
    }
}
