namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>Finds what separates the fields: the character by which most lines have the same number of them.</summary>
internal static class Delimiter
{
    private const int Lines = 200;

    // Where two fit equally well, the one less likely to stand in a text by itself.
    private static readonly char[] Candidates = ['\t', ';', '|', ','];

    /// <summary>A first line "sep=;" says it, for Excel and for us; it is no row of the sheet.</summary>
    public static (char Found, string Below) Find(string text, WorkbookLimits limits)
    {
        if (text.Length > 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text[5..].AsSpan().IndexOfAny('\r', '\n') == 0)
            return (text[4], text[5..].StartsWith("\r\n", StringComparison.Ordinal) ? text[7..] : text[6..]);
        var best = (Agreeing: 0, Width: 0, Delimiter: ',');
        foreach (char candidate in Candidates)
        {
            var (agreeing, width) = Consistency(text, candidate, limits);
            if (agreeing > best.Agreeing || (agreeing == best.Agreeing && width > best.Width))
                best = (agreeing, width, candidate);
        }
        return (best.Delimiter, text);
    }

    public static string Name(char delimiter) => delimiter switch
    {
        '\t' => "tabs",
        ';' => "semicolons",
        '|' => "upright bars",
        ',' => "commas",
        _ => $"'{delimiter}'",
    };

    // How many lines have the most frequent number of fields above one, and that number.
    private static (int Agreeing, int Width) Consistency(string text, char delimiter, WorkbookLimits limits)
    {
        var widths = new Dictionary<int, int>();
        var splitter = new FieldSplitter(text, delimiter, limits);
        try
        {
            for (int line = 0; line < Lines && splitter.Next(); line++)
            {
                if (splitter.Width > 1)
                    widths[splitter.Width] = widths.GetValueOrDefault(splitter.Width) + 1;
            }
        }
        catch (WorkbookRefusedException)
        {
            // Counts with the lines before; the reading itself says what is wrong.
        }
        return widths.Select(pair => (Agreeing: pair.Value, Width: pair.Key)).OrderDescending().FirstOrDefault();
    }
}
