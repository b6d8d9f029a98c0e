namespace LspDashboard.Web.Security.Qr;

/// <summary>How hard a symbol is on cameras (ISO/IEC 18004, 7.8.3): runs, blocks, what looks like a finder, and too much of one colour.</summary>
internal static class QrPenalty
{
    private static readonly bool[] Finder = [true, false, true, true, true, false, true];

    public static int Of(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var lines = Enumerable.Range(0, size).SelectMany(i => new[] { Line(size, j => dark[j, i]), Line(size, j => dark[i, j]) }).ToList();
        var blocks = 0;
        for (var x = 0; x < size - 1; x++)
            for (var y = 0; y < size - 1; y++)
                if (dark[x, y] == dark[x + 1, y] && dark[x, y] == dark[x, y + 1] && dark[x, y] == dark[x + 1, y + 1]) blocks++;
        var share = dark.Cast<bool>().Count(d => d) * 100.0 / (size * size);
        return lines.Sum(Runs) + (3 * blocks) + (40 * lines.Sum(Finders)) + (10 * (int)(Math.Abs(share - 50) / 5));
    }

    private static bool[] Line(int size, Func<int, bool> at) => [.. Enumerable.Range(0, size).Select(at)];

    private static int Runs(bool[] line)
    {
        var (sum, length) = (0, 1);
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == line[i - 1])
            {
                length++;
                continue;
            }
            if (length >= 5) sum += length - 2;
            length = 1;
        }
        return sum;
    }

    // With four light modules before or after; beyond the edge it is light.
    private static int Finders(bool[] line) => Enumerable.Range(0, line.Length - Finder.Length + 1)
        .Where(i => line.AsSpan(i, Finder.Length).SequenceEqual(Finder))
        .Sum(i => (IsLight(line, i - 4) ? 1 : 0) + (IsLight(line, i + Finder.Length) ? 1 : 0));

    private static bool IsLight(bool[] line, int from) => Enumerable.Range(from, 4).All(i => i < 0 || i >= line.Length || !line[i]);
}
