using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>"B7" and its column 2, row 7. Excel's sheet ends at XFD1048576, and so do addresses.</summary>
public static class CellAddress
{
    public const int LastColumn = 16_384;
    public const int LastRow = 1_048_576;

    public static string Of(int column, int row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        return string.Create(CultureInfo.InvariantCulture, stackalloc char[16], $"{Letters(column, stackalloc char[3])}{row}");
    }

    public static string ColumnName(int column) => new(Letters(column, stackalloc char[3]));

    private static ReadOnlySpan<char> Letters(int column, Span<char> room)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(column, LastColumn);
        int start = room.Length;
        // Letters count from A = 1 with no zero, hence the one less in each turn.
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            room[--start] = (char)('A' + (rest - 1) % 26);
        return room[start..];
    }

    public static bool TryParse(ReadOnlySpan<char> address, out int column, out int row)
    {
        column = row = 0;
        int at = 0;
        for (; at < address.Length && char.IsAsciiLetter(address[at]); at++)
        {
            column = column * 26 + (address[at] & ~0x20) - 'A' + 1;
            if (column > LastColumn)
                return false;
        }
        if (at == 0 || at == address.Length || address[at] == '0')
            return false;
        for (; at < address.Length; at++)
        {
            if (!char.IsAsciiDigit(address[at]))
                return false;
            row = row * 10 + address[at] - '0';
            if (row > LastRow)
                return false;
        }
        return true;
    }
}
