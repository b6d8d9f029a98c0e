namespace LspDashboard.Web.Security.Qr;

/// <summary>How large a symbol is and how it is divided, at level L (ISO/IEC 18004, tables 7, 9 and E.1).</summary>
/// <param name="Number">1 to 9.</param>
/// <param name="Blocks">All of one length at these versions.</param>
/// <param name="DataPerBlock">Codewords of data.</param>
/// <param name="CheckPerBlock">Codewords of error correction.</param>
/// <param name="Alignment">Rows and columns whose crossings have a small square.</param>
internal sealed record QrVersion(int Number, int Blocks, int DataPerBlock, int CheckPerBlock, int[] Alignment)
{
    public static readonly QrVersion[] All =
    [
        new(1, 1, 19, 7, []), new(2, 1, 34, 10, [6, 18]), new(3, 1, 55, 15, [6, 22]), new(4, 1, 80, 20, [6, 26]), new(5, 1, 108, 26, [6, 30]),
        new(6, 2, 68, 18, [6, 34]), new(7, 2, 78, 20, [6, 22, 38]), new(8, 2, 97, 24, [6, 24, 42]), new(9, 2, 116, 30, [6, 26, 46]),
    ];

    public int Size => 17 + (4 * Number);
    public int DataCodewords => Blocks * DataPerBlock;
}
