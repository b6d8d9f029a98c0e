using System.Security.Cryptography;
using System.Text;
using LspDashboard.Web.Security.Qr;

namespace LspDashboard.Tests.Web.Security;

/// <summary>Each of these symbols was read by an independent reader as the text it was made of; what is held here is that they stay as they were read.</summary>
public class QrSymbolTests
{
    private const string Link = "otpauth://totp/LspDashboard:ann.smith%40halton.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=LspDashboard";

    private const string LetterA = """
        #######..#.##.#######
        #.....#..###..#.....#
        #.###.#.##.##.#.###.#
        #.###.#..#.#..#.###.#
        #.###.#...#.#.#.###.#
        #.....#.....#.#.....#
        #######.#.#.#.#######
        ........##.##........
        ###.########.##...#..
        #.##....#.....#...##.
        .#.####..##.#...#...#
        .#.##...##....#...#..
        ..##.##.#...#.#.#.#.#
        ........#..#.#.#.#.#.
        #######.#.##.###.####
        #.....#.######.###...
        #.###.#.##.#.###.##.#
        #.###.#..##...#...##.
        #.###.#.##..#...#...#
        #.....#.#.....#...##.
        #######.###.#.#.#.###
        """;

    [Fact]
    public void Of_OneLetter_IsTheSymbolThatWasRead() => Assert.Equal(LetterA.ReplaceLineEndings("\n"), Drawn("A"));

    [Theory]
    [InlineData("HELLO WORLD 123 kettle meadow", 25, "7198bafadb5ffb1e6a079303dca08eedf0f2c957116789c714a690f87d2d80d9")] // version 2
    [InlineData(Link, 41, "fdc7f9ca982e7357f55bbf89386afc861972e04d7c6ac795db0941f7187c54ad")] // version 6: two blocks
    public void Of_Longer_IsTheSymbolThatWasRead(string text, int size, string hash)
    {
        Assert.Equal(size, QrSymbol.Of(text)!.Size);
        Assert.Equal(hash, Hash(text));
    }

    [Fact]
    public void Of_LongestVersion_IsTheSymbolThatWasRead() => Assert.Equal("044eab238ccaed16e8c395b16d5c41f9fb9f8cba3c6b0c9c2a5ee98027285389", Hash(Link + Link[..90])); // version 9, which says its number

    [Theory]
    [InlineData(230, true)] // version 9 holds 232 codewords, two of which are mode and length
    [InlineData(231, false)]
    public void Of_Length_IsDrawnWhereItFits(int length, bool fits) => Assert.Equal(fits, QrSymbol.Of(new string('a', length)) is not null);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Drawn(text))));

    private static string Drawn(string text)
    {
        var symbol = QrSymbol.Of(text)!;
        return string.Join('\n', Enumerable.Range(0, symbol.Size).Select(y => string.Concat(Enumerable.Range(0, symbol.Size).Select(x => symbol[x, y] ? '#' : '.'))));
    }
}
