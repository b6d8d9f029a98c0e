using System.Buffers;
using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>Text between two tags: decoded where it must be, and given up where the XML reader might object.</summary>
internal static class ScannedText
{
    private const int LongestReference = 8;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'\"()[{}+-*/=%#@$^~|\\`_");

    public static ReadOnlySpan<char> Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.ContainsAnyExcept(Plain))
            return raw;
        // Never longer than it was.
        var decoded = new char[raw.Length];
        int length = 0;
        for (int at = 0; at < raw.Length; at++)
        {
            char one = raw[at];
            if (one == '&')
            {
                int end = raw[at..Math.Min(raw.Length, at + 1 + LongestReference)].IndexOf(';');
                one = end < 0 ? throw new ScanGivenUpException("a reference of another shape") : Referred(raw.Slice(at + 1, end - 1));
                at += end;
            }
            else if ((one < ' ' && one is not ('\n' or '\t')) || one is '\uFFFE' or '\uFFFF' || raw[at..].StartsWith("]]>", StringComparison.Ordinal))
            {
                throw new ScanGivenUpException("a character out of place");
            }
            decoded[length++] = one;
        }
        return decoded.AsSpan(0, length);
    }

    private static char Referred(ReadOnlySpan<char> name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        ['#', 'x', .. var digits] => Numbered(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Numbered(digits, NumberStyles.None),
        _ => throw new ScanGivenUpException("an unknown entity"),
    };

    private static char Numbered(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code) && code is '\t' or '\n' or '\r' or (>= ' ' and < 0xD800) or (>= 0xE000 and < 0xFFFE)
            ? (char)code
            : throw new ScanGivenUpException("a reference to no character, or to one in two parts");
}
