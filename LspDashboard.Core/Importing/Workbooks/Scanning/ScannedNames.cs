namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The names of the elements within sheetData, with the prefix that it has itself: no other is known to be of the same vocabulary.</summary>
internal sealed class ScannedNames
{
    private readonly PartReader _part;
    private string _declared = "";

    public ScannedNames(PartReader part)
    {
        _part = part;
        string prefix = part.Prefix.Length == 0 ? "" : part.Prefix + ":";
        (Row, Cell, Formula, Value, Inline, Text) = ($"{prefix}row", $"{prefix}c", $"{prefix}f", $"{prefix}v", $"{prefix}is", $"{prefix}t");
        (RowEnd, CellEnd, FormulaEnd, ValueEnd, InlineEnd, TextEnd) = ($"</{Row}", $"</{Cell}", $"</{Formula}", $"</{Value}", $"</{Inline}", $"</{Text}");
    }

    public string Row { get; }

    public string RowEnd { get; }

    public string Cell { get; }

    public string CellEnd { get; }

    public string Formula { get; }

    public string FormulaEnd { get; }

    public string Value { get; }

    public string ValueEnd { get; }

    public string Inline { get; }

    public string InlineEnd { get; }

    public string Text { get; }

    public string TextEnd { get; }

    /// <summary>Whether the current attribute is of the vocabulary: those have no prefix. Of the others only the prefix counts, which must be declared.</summary>
    public bool IsOwn(in ScannedTag tag)
    {
        if (tag.Prefix.IsEmpty)
            return true;
        if (tag.Prefix is "xml" ? tag.Name is not "space" || tag.Value is not ("preserve" or "default") : !IsDeclared(tag.Prefix))
            throw new ScanGivenUpException("an attribute of an unknown vocabulary");
        return false;
    }

    private bool IsDeclared(ReadOnlySpan<char> prefix)
    {
        if (prefix.SequenceEqual(_declared))
            return true;
        if (prefix is "xmlns" || !_part.Declares(prefix.ToString()))
            return false;
        _declared = prefix.ToString();
        return true;
    }
}
