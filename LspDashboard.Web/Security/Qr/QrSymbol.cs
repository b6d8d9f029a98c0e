using System.Text;

namespace LspDashboard.Web.Security.Qr;

/// <summary>A QR code (ISO/IEC 18004): bytes, error correction level L, versions 1 to 9, enough for an authenticator's address.</summary>
public sealed class QrSymbol
{
    private readonly bool[,] _dark;

    private QrSymbol(bool[,] dark) => _dark = dark;

    public int Size => _dark.GetLength(0);

    /// <summary>Whether the module in this column and row is dark.</summary>
    public bool this[int x, int y] => _dark[x, y];

    /// <summary>The symbol of a text; null where it is too long for one.</summary>
    public static QrSymbol? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        // A mode of 4 bits and a count of 8 stand before the bytes.
        if (QrVersion.All.FirstOrDefault(v => bytes.Length + 2 <= v.DataCodewords) is not { } version) return null;
        var codewords = QrBlocks.Interleaved(QrBits.Data(bytes, version.DataCodewords), version);
        return new(Enumerable.Range(0, 8).Select(mask => QrGrid.Drawn(version, codewords, mask)).MinBy(QrPenalty.Of)!);
    }
}
