using System.Globalization;
using System.Text;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>Text as an Office file can hold it.</summary>
internal static class OfficeText
{
    /// <summary>
    /// Without what XML or a reader cannot bear: control characters, halves of a character, and the invisible marks that turn the
    /// direction of what follows them. Line breaks stay, as "\n"; a tab becomes a space.
    /// </summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\t') kept.Append(' ');
            else if (rune.Value == '\n' || !IsUnbearable(rune)) kept.Append(rune.ToString());
        }
        return kept.ToString();
    }

    /// <summary>The same on one line: headings, captions, names of series.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines that say something.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Clean(text).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);

    /// <summary>On one line and no longer than that many characters, where a running header has room for no more.</summary>
    public static string Clip(string text, int longest)
    {
        var letters = new StringInfo(Line(text));
        return letters.LengthInTextElements <= longest ? letters.String : letters.SubstringByTextElements(0, longest - 1).TrimEnd() + "…";
    }

    // EnumerateRunes yields U+FFFD for half a surrogate pair.
    private static bool IsUnbearable(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is 0xFFFD or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
