namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The tags within sheetData, with the prefix that it has itself: no other is known to be of the same vocabulary.</summary>
internal sealed class ScannedNames
{
    private readonly PartReader _part;
    private string _declared = "";

    public ScannedNames(PartReader part)
    {
        _part = part;
        string prefix = part.Prefix.Length == 0 ? "" : part.Prefix + ":";
        (Row, Cell, Formula, Value, Inline, Text) = ($"<{prefix}row", $"<{prefix}c", $"<{prefix}f", $"<{prefix}v", $"<{prefix}is", $"<{prefix}t");
        (RowEnd, CellEnd, FormulaEnd, ValueEnd, InlineEnd, TextEnd) = ($"</{prefix}row", $"</{prefix}c", $"</{prefix}f", $"</{prefix}v", $"</{prefix}is", $"</{prefix}t");
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

    /// <summary>Whether the current attribute may stand there: without a prefix, or with one that is declared.</summary>
    public bool Allow(in TextScan scan)
    {
        int colon = scan.Name.IndexOf(':');
        if (colon < 0)
            return true;
        var prefix = scan.Name[..colon];
        if (prefix is "xml")
            return scan.Name is "xml:space" && scan.Value is ("preserve" or "default");
        if (prefix.SequenceEqual(_declared))
            return colon > 0;
        if (prefix is "xmlns" || !_part.Declares(prefix.ToString()))
            return false;
        _declared = prefix.ToString();
        return colon > 0;
    }
}
