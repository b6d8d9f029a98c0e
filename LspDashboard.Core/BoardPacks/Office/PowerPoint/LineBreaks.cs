using System.Globalization;
using System.Text;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>
/// Where a text breaks into lines of a width: as a typesetter does, word by word, and within a word only where a line cannot hold it.
/// </summary>
internal static class LineBreaks
{
    // Programs differ a little, and so do bold letters; a line that is thought too long costs nothing, one thought too short runs out of its box.
    private const double Allowance = 1.04;
    private const double Bold = 1.035;
    private const double Serif = 1.06;

    /// <returns>Where each line begins; one line for a text that is empty.</returns>
    public static IReadOnlyList<int> Of(string text, double width, SlideLetters letters)
    {
        var room = width * 1000 / (letters.Points * Allowance * (letters.IsBold ? Bold : 1) * (letters.IsSerif ? Serif : 1));
        var starts = new List<int> { 0 };
        // Of the line so far, and of the word that has begun on it.
        double used = 0, word = 0;
        var wordAt = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var wide = Width(text.AsSpan(at, length));
            if (text[at] == ' ')
            {
                // A space that ends a line takes no room.
                (used, word, wordAt) = (used + wide, 0, at + 1);
            }
            else
            {
                if (used + wide > room && at > starts[^1])
                {
                    var (from, rest) = wordAt > starts[^1] ? (wordAt, word) : (at, 0);
                    starts.Add(from);
                    (used, word, wordAt) = (rest, rest, from);
                }
                used += wide;
                word += wide;
                // A word that moved down may still be longer than its new line.
                if (used > room && at > starts[^1])
                {
                    starts.Add(at);
                    (used, word, wordAt) = (wide, wide, at);
                }
            }
            at += length;
        }
        return starts;
    }

    private static int Width(ReadOnlySpan<char> element)
    {
        var sum = 0;
        foreach (var rune in element.EnumerateRunes()) sum += LetterWidths.Of(rune);
        return sum;
    }
}
