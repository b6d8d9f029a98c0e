namespace LspDashboard.Web.Security.Qr;

/// <summary>The data codewords: what kind of text, how long, the text, and what fills the rest.</summary>
internal static class QrBits
{
    private const int ByteMode = 0b0100;

    public static byte[] Data(byte[] text, int codewords)
    {
        var bits = new List<bool>();
        Add(ByteMode, 4);
        Add(text.Length, 8);
        foreach (var b in text) Add(b, 8);
        Add(0, Math.Min(4, (codewords * 8) - bits.Count));
        Add(0, (8 - (bits.Count % 8)) % 8);
        var data = bits.Chunk(8).Select(c => (byte)c.Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0))).ToList();
        for (var pad = 0xEC; data.Count < codewords; pad ^= 0xEC ^ 0x11) data.Add((byte)pad);
        return [.. data];

        void Add(int value, int length)
        {
            for (var i = length - 1; i >= 0; i--) bits.Add(((value >> i) & 1) == 1);
        }
    }
}
