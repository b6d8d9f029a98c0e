namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>A block of merged cells, both ends inclusive, counted from 1.</summary>
public readonly record struct MergedRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public bool Contains(int column, int row) =>
        column >= FirstColumn && column <= LastColumn && row >= FirstRow && row <= LastRow;

    /// <summary>Reads "B2:D2"; a single cell is a range of one.</summary>
    public static bool TryParse(ReadOnlySpan<char> reference, out MergedRange range)
    {
        range = default;
        int colon = reference.IndexOf(':');
        var first = colon < 0 ? reference : reference[..colon];
        var last = colon < 0 ? reference : reference[(colon + 1)..];
        if (!CellAddress.TryParse(first, out int left, out int top) || !CellAddress.TryParse(last, out int right, out int bottom))
            return false;
        if (right < left || bottom < top)
            return false;
        range = new MergedRange(left, top, right, bottom);
        return true;
    }
}
