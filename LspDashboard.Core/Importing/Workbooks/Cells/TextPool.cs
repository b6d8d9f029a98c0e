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
    public int Add(string text) => Add(text, text);

    /// <summary>The same, and a string is made of it only where it is not remembered.</summary>
    public int Add(ReadOnlySpan<char> text) => Add(text, null);

    /// <summary>Always under the next number, as in a table that cells point into.</summary>
    public int Append(string text)
    {
        budget?.CountText(text.Length);
        _texts.Add(text);
        return _texts.Count - 1;
    }

    private int Add(ReadOnlySpan<char> text, string? made)
    {
        // Hash codes differ from run to run, so nobody can make a file whose texts all fall into one place.
        ref int remembered = ref _last[string.GetHashCode(text, StringComparison.Ordinal) & (Remembered - 1)];
        if (remembered > 0 && text.SequenceEqual(_texts[remembered - 1]))
            return remembered - 1;
        int number = Append(made ?? text.ToString());
        remembered = number + 1;
        return number;
    }
}
