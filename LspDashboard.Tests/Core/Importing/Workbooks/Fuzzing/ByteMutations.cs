namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>Bytes changed with no regard to what they mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Telling = [0, 1, 0x20, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x3C, 0x3E, 0x7F, 0x80, 0xC0, 0xFE, 0xFF];

    /// <summary>As often one at which programs stumble as any.</summary>
    public static byte Another(Random random) => random.Next(2) == 0 ? Telling[random.Next(Telling.Length)] : (byte)random.Next(256);

    public static byte[] Change(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        if (changed.Length > 0)
            changed[random.Next(changed.Length)] = Another(random);
        return changed;
    }
}
