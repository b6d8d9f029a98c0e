using System.Buffers;
using System.Globalization;
using System.Text;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Text as a person sees it in the cell.</summary>
internal static class CellText
{
    // What most texts are made of altogether, so that most are known at a glance to need no work.
    private static readonly SearchValues<char> Ordinary =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'\"()[]{}<>+-*/=%&#@$^~|\\`");

    /// <summary>
    /// Decodes Excel's _xHHHH_ escapes once ("_x005F_x0041_" is the text "_x0041_"), and strips what cannot be seen and could deceive:
    /// control characters but tab and line feed, direction marks, zero-width spaces, halves of surrogate pairs.
    /// </summary>
    public static string Clean(string? text)
    {
        var raw = text.AsSpan();
        if (IsClean(raw))
            return text ?? "";
        var decoded = new StringBuilder(raw.Length);
        for (int at = 0; at < raw.Length; at++)
        {
            if (IsEscape(raw[at..]))
            {
                decoded.Append((char)ushort.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 6;
            }
            else
            {
                decoded.Append(raw[at]);
            }
        }
        return Strip(decoded.ToString());
    }

    /// <summary>Whether <see cref="Clean"/> would leave it as it is.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Ordinary))
            return true;
        foreach (char one in text)
        {
            if (one == '_' || IsStripped(one))
                return false;
        }
        return true;
    }

    /// <summary>Strips the same, and decodes nothing: for files that know no such escapes.</summary>
    public static string Visible(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Strip(text) : text;

    private static string Strip(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char one = text[at];
            if (char.IsHighSurrogate(one) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                kept.Append(one).Append(text[++at]);
            }
            else if (!IsStripped(one))
            {
                kept.Append(one);
            }
        }
        return kept.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_'
        && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);

    private static bool IsStripped(char one) => one switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => char.IsSurrogate(one),
    };
}
