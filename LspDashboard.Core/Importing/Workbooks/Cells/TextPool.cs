namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>The texts of a workbook, each known by its number. A text that was met shortly before is not kept again.</summary>
internal sealed class TextPool(ReadingBudget? budget)
{
    // An area, an indicator or a remark comes back within a few rows, so a table of the last ones met finds nearly all and never grows.
    private const int Remembered = 4096;

    private readonly ChunkList<string> _texts = new();
    private readonly int[] _last = new int[Remembered];

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    /// <summary>The text's number, an earlier one where it is remembered.</summary>
    public int Add(string text)
    {
        // Hash codes differ from run to run, so nobody can make a file whose texts all fall into one place.
        ref int remembered = ref _last[text.GetHashCode(StringComparison.Ordinal) & (Remembered - 1)];
        if (remembered > 0 && string.Equals(_texts[remembered - 1], text, StringComparison.Ordinal))
            return remembered - 1;
        int number = Append(text);
        remembered = number + 1;
        return number;
    }

    /// <summary>Always under the next number, as in a table that cells point into.</summary>
    public int Append(string text)
    {
        budget?.CountText(text.Length);
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
