using System.Text;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>Which way a text runs. Word asks for it run by run; a browser finds it out by itself.</summary>
internal static class TextDirections
{
    /// <summary>True where the first letter that has a direction runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Direction(rune) is { } direction) return direction;
        }
        return false;
    }

    /// <summary>The text in pieces of one direction. Spaces, digits and signs go with their neighbours, or with the whole.</summary>
    /// <param name="text">One line.</param>
    /// <param name="whole">True where the paragraph it stands in runs from right to left.</param>
    public static IReadOnlyList<(string Text, bool RightToLeft)> Split(string text, bool whole)
    {
        var pieces = new List<(string Text, bool RightToLeft)>();
        var (start, at) = (0, 0);
        var now = whole;
        int? undecided = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Direction(rune) is not { } direction) undecided ??= at;
            else
            {
                if (direction != now)
                {
                    var end = undecided is { } from && direction == whole ? from : at;
                    if (end > start) pieces.Add((text[start..end], now));
                    (start, now) = (end, direction);
                }
                undecided = null;
            }
            at += rune.Utf16SequenceLength;
        }
        // What trails without a direction goes with the whole: a full stop after a Hebrew name ends an English sentence.
        if (undecided is { } last && now != whole && last > start)
        {
            pieces.Add((text[start..last], now));
            (start, now) = (last, whole);
        }
        if (start < text.Length) pieces.Add((text[start..], now));
        return pieces;
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; the blocks that Unicode keeps for scripts of that direction.
    private static bool? Direction(Rune rune) => rune.Value switch
    {
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => true,
        _ => Rune.IsLetter(rune) ? false : null,
    };
}
