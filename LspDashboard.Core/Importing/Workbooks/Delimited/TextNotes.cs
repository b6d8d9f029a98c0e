namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>Gathers what had to be decided about a text file: one note of a kind, with the first cell and how many.</summary>
internal sealed class TextNotes(string sheet)
{
    private readonly List<ReadingNote> _ofFile = [];
    private readonly Dictionary<int, int> _widths = [];
    private readonly Dictionary<int, int> _firstOfWidth = [];
    private (string Cell, string Text, int Count) _dayOrMonth, _monthFirst, _decimalComma;

    public void Encoding() => _ofFile.Add(new(sheet, "", "The file does not say its encoding and is not UTF-8; it was read as Windows-1252.",
        "If letters such as £ or é look wrong, save it as CSV UTF-8 and send that."));

    public void Separator(char delimiter) => _ofFile.Add(new(sheet, "", $"The cells were taken to be separated by {Delimiter.Name(delimiter)}.", "Nothing to do if the columns below are right."));

    public void See(int column, int row, string text, CellValue value)
    {
        if (value.Kind == CellKind.Date && TextValue.IsDayOrMonth(text))
            Count(ref _dayOrMonth, column, row, text);
        else if (value.Kind == CellKind.Text && TextValue.IsMonthFirst(text))
            Count(ref _monthFirst, column, row, text);
        else if (value.Kind == CellKind.Text && TextValue.IsDecimalComma(text))
            Count(ref _decimalComma, column, row, text);
    }

    /// <summary>Titles and footnotes of one cell have no width that counts.</summary>
    public void SeeRow(int row, int width, int filled)
    {
        if (filled < 2)
            return;
        _widths[width] = _widths.GetValueOrDefault(width) + 1;
        _firstOfWidth.TryAdd(width, row);
    }

    public IReadOnlyList<ReadingNote> All()
    {
        var notes = new List<ReadingNote>(_ofFile);
        if (_dayOrMonth.Count > 0)
            notes.Add(new(sheet, _dayOrMonth.Cell, $"{Dates(_dayOrMonth.Count)} with numbers only, such as {_dayOrMonth.Text}, {Were(_dayOrMonth.Count)} read the UK way, day first.", "If they were written month first, change them to 2009-04-03 and send the file again.", _monthFirst.Count > 0));
        if (_monthFirst.Count > 0)
            notes.Add(new(sheet, _monthFirst.Cell, $"{Dates(_monthFirst.Count)} such as {_monthFirst.Text} {Were(_monthFirst.Count)} written month first and not read as dates.", "Write dates day first (13/04/2009) or as 2009-04-13, and send the file again.", true));
        if (_decimalComma.Count > 0)
            notes.Add(new(sheet, _decimalComma.Cell, $"Figures such as {_decimalComma.Text} have a comma where a point is expected; {Refusal.Count(_decimalComma.Count)} {Were(_decimalComma.Count)} left as text.", "Write decimals with a point (12.5) and thousands as 1,234, and send the file again.", true));
        Ragged(notes);
        return notes;
    }

    // More cells than the others can be a comma in a figure that was not put in quotes: 1,234 in two columns.
    private void Ragged(List<ReadingNote> notes)
    {
        if (_widths.Count < 2)
            return;
        int usual = _widths.OrderByDescending(pair => pair.Value).ThenBy(pair => _firstOfWidth[pair.Key]).First().Key;
        Add(_widths.Keys.Where(width => width > usual).ToList(), "more", true);
        Add(_widths.Keys.Where(width => width < usual).ToList(), "fewer", false);

        void Add(List<int> widths, string how, bool isDoubtful)
        {
            if (widths.Count == 0)
                return;
            int rows = widths.Sum(width => _widths[width]);
            notes.Add(new(sheet, CellAddress.Of(1, widths.Min(width => _firstOfWidth[width])), $"{Refusal.Count(rows)} {(rows == 1 ? "line has" : "lines have")} {how} cells than the usual {Refusal.Count(usual)}.",
                isDoubtful ? "Check that no figure or name in them has the separator inside it without quotes." : "Nothing to do if the missing cells at their ends are empty.", isDoubtful));
        }
    }

    private static string Dates(int count) => count == 1 ? "One date" : $"{Refusal.Count(count)} dates";

    private static string Were(int count) => count == 1 ? "was" : "were";

    private static void Count(ref (string Cell, string Text, int Count) seen, int column, int row, string text) =>
        seen = seen.Count == 0 ? (CellAddress.Of(column, row), text.Trim(), 1) : seen with { Count = seen.Count + 1 };
}
