namespace LspDashboard.Web.Security.Qr;

/// <summary>Reed-Solomon over GF(256) with x^8 + x^4 + x^3 + x^2 + 1, block by block, and the blocks woven together.</summary>
internal static class QrBlocks
{
    private const int Polynomial = 0x11D;

    public static byte[] Interleaved(byte[] data, QrVersion version)
    {
        var blocks = data.Chunk(version.DataPerBlock).ToList();
        var checks = blocks.Select(b => Check(b, version.CheckPerBlock)).ToList();
        return [.. Woven(blocks, version.DataPerBlock), .. Woven(checks, version.CheckPerBlock)];
    }

    private static IEnumerable<byte> Woven(List<byte[]> blocks, int length) => from i in Enumerable.Range(0, length) from b in blocks select b[i];

    private static byte[] Check(byte[] data, int length)
    {
        var generator = Generator(length);
        var rest = new byte[length];
        foreach (var b in data)
        {
            var factor = (byte)(b ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, length - 1);
            rest[^1] = 0;
            for (var i = 0; i < length; i++) rest[i] ^= Times(generator[i], factor);
        }
        return rest;
    }

    // The product of (x - 2^i), highest power first and without its leading 1.
    private static byte[] Generator(int length)
    {
        var result = new byte[length];
        result[^1] = 1;
        byte root = 1;
        for (var i = 0; i < length; i++)
        {
            for (var j = 0; j < length; j++) result[j] = (byte)(Times(result[j], root) ^ (j + 1 < length ? result[j + 1] : 0));
            root = Times(root, 2);
        }
        return result;
    }

    private static byte Times(byte x, byte y)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--) product = (product << 1) ^ ((product >> 7) * Polynomial) ^ (((y >> i) & 1) * x);
        return (byte)product;
    }
}
