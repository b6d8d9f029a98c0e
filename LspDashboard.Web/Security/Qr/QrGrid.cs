namespace LspDashboard.Web.Security.Qr;

/// <summary>Draws a symbol: what is fixed first, then the codewords in their zigzag, under a mask.</summary>
internal sealed class QrGrid
{
    private const int LevelL = 1;
    private readonly int _size;
    private readonly bool[,] _dark;
    private readonly bool[,] _isFixed;

    private QrGrid(int size) => (_size, _dark, _isFixed) = (size, new bool[size, size], new bool[size, size]);

    public static bool[,] Drawn(QrVersion version, byte[] codewords, int mask)
    {
        var grid = new QrGrid(version.Size);
        grid.DrawFixed(version);
        grid.DrawFormat(mask);
        grid.DrawCodewords(codewords, mask);
        return grid._dark;
    }

    private void DrawFixed(QrVersion version)
    {
        for (var i = 0; i < _size; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }
        foreach (var (x, y) in new[] { (3, 3), (_size - 4, 3), (3, _size - 4) })
            Rings(x, y, 4, d => d is not (2 or 4));
        foreach (var x in version.Alignment)
            foreach (var y in version.Alignment)
                if (!((x == 6 && (y == 6 || y == _size - 7)) || (x == _size - 7 && y == 6))) Rings(x, y, 2, d => d != 1);
        if (version.Number < 7) return;
        var bits = (version.Number << 12) | Remainder(version.Number << 12, 0x1F25, 12);
        for (var i = 0; i < 18; i++)
        {
            Fix(_size - 11 + (i % 3), i / 3, Bit(bits, i));
            Fix(i / 3, _size - 11 + (i % 3), Bit(bits, i));
        }
    }

    private void DrawFormat(int mask)
    {
        var data = ((LevelL << 3) | mask) << 10;
        var bits = (data | Remainder(data, 0x537, 10)) ^ 0x5412;
        for (var i = 0; i < 6; i++) Fix(8, i, Bit(bits, i));
        Fix(8, 7, Bit(bits, 6));
        Fix(8, 8, Bit(bits, 7));
        Fix(7, 8, Bit(bits, 8));
        for (var i = 9; i < 15; i++) Fix(14 - i, 8, Bit(bits, i));
        for (var i = 0; i < 8; i++) Fix(_size - 1 - i, 8, Bit(bits, i));
        for (var i = 8; i < 15; i++) Fix(8, _size - 15 + i, Bit(bits, i));
        Fix(8, _size - 8, isDark: true);
    }

    private void DrawCodewords(byte[] codewords, int mask)
    {
        var next = 0;
        // Pairs of columns from the right, up and down in turn; column 6 is the timing pattern's.
        for (var right = _size - 1; right >= 1; right -= right == 8 ? 3 : 2)
            for (var step = 0; step < _size; step++)
                for (var x = right; x >= right - 1; x--)
                {
                    var y = ((right + 1) & 2) == 0 ? _size - 1 - step : step;
                    if (_isFixed[x, y]) continue;
                    var bit = next < codewords.Length * 8 && ((codewords[next / 8] >> (7 - (next % 8))) & 1) == 1;
                    next++;
                    _dark[x, y] = bit ^ IsInverted(mask, x, y);
                }
    }

    private static bool IsInverted(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private void Rings(int x, int y, int radius, Func<int, bool> isDark)
    {
        for (var dx = -radius; dx <= radius; dx++)
            for (var dy = -radius; dy <= radius; dy++)
                if (x + dx >= 0 && x + dx < _size && y + dy >= 0 && y + dy < _size) Fix(x + dx, y + dy, isDark(Math.Max(Math.Abs(dx), Math.Abs(dy))));
    }

    private void Fix(int x, int y, bool isDark) => (_dark[x, y], _isFixed[x, y]) = (isDark, true);

    private static bool Bit(int bits, int i) => ((bits >> i) & 1) == 1;

    // Of the division of polynomials over GF(2).
    private static int Remainder(int value, int divisor, int degree)
    {
        for (var i = 30; i >= degree; i--)
            if (Bit(value, i)) value ^= divisor << (i - degree);
        return value;
    }
}
