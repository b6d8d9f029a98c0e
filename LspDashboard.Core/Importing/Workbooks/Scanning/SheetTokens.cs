namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The text of the rows cut into tags and texts. What a call returns is good until the next one.</summary>
internal sealed class SheetTokens(SheetText text)
{
    /// <summary>Past the white space between two tags.</summary>
    public bool IsAtEndTag()
    {
        while (true)
        {
            var window = text.Window;
            int blanks = window.IndexOfAnyExcept(ScannedTag.Blank);
            text.Advance(blanks < 0 ? window.Length : blanks);
            if (blanks >= 0 && window.Length > blanks + 1)
                return window[blanks] == '<' ? window[blanks + 1] == '/' : throw new ScanGivenUpException("text between tags");
            text.Fill();
        }
    }

    /// <summary>The start tag that comes next; <see cref="IsAtEndTag"/> has seen its first character.</summary>
    public ScannedTag Open()
    {
        // A > within quotes cuts the tag short, whose last attribute then has no second quote.
        int end = Find('>', 0);
        var inside = text.Window[1..end];
        text.Advance(end + 1);
        return new ScannedTag(inside);
    }

    /// <param name="endTag">Without the > at its end.</param>
    public void Close(string endTag)
    {
        if (!Text(endTag).IsEmpty)
            throw new ScanGivenUpException("text before an end tag");
    }

    /// <summary>The text up to the end tag, and past that.</summary>
    /// <param name="endTag">Without the > at its end.</param>
    public ReadOnlySpan<char> Text(string endTag)
    {
        int start = Find('<', 0), end = Find('>', start);
        var window = text.Window;
        if (!window[start..].StartsWith(endTag, StringComparison.Ordinal) || !window[(start + endTag.Length)..end].Trim(ScannedTag.Blank).IsEmpty)
            throw new ScanGivenUpException("another tag than expected");
        text.Advance(end + 1);
        return window[..start];
    }

    private int Find(char one, int from)
    {
        while (true)
        {
            int found = text.Window[from..].IndexOf(one);
            if (found >= 0)
                return from + found;
            text.Fill();
        }
    }
}
