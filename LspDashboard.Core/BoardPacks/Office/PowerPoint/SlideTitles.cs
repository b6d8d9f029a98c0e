using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>
/// Titles: each slide has one, on at most two lines, and no two are the same, so that a list of slides and a screen reader tell them apart.
/// </summary>
internal sealed class SlideTitles
{
    public static SlideLetters Letters { get; } = new(28, SlideInk.Title, IsSerif: true);
    public static SlideLetters Large { get; } = new(38, SlideInk.Title, IsSerif: true);

    // The longest that is added to a heading, but for the largest of packs.
    private const string Continued = " (continued, 888 of 888)";

    private const int MostLines = 2;
    private const int MostLinesOnCover = 4;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>As much of a heading as a title holds.</summary>
    public static string Fit(string heading) => Fit(heading, "", Letters, SlidePage.Title.Width, MostLines);

    /// <summary>Where a heading's slides begin below their titles: all of them at the same height.</summary>
    /// <param name="heading">Of the section or the part.</param>
    /// <param name="goesOn">True where there is more than one, and titles say so.</param>
    public static double Top(string heading, bool goesOn) => IsOneLine(heading + (goesOn ? Continued : "")) ? SlidePage.Top : SlidePage.LowTop;

    /// <summary>True where the whole heading stands in a section's larger title.</summary>
    public static bool FitsLarge(string heading) => LineBreaks.Of(heading, SlidePage.SectionTitle.Width, Large).Count <= MostLines;

    public static bool IsOneLine(string title) => LineBreaks.Of(OfficeText.Line(title), SlidePage.Title.Width, Letters).Count == 1;

    /// <summary>What the title leaves out is said in full below it.</summary>
    public static IEnumerable<PackBlock> Rest(string heading, string title) =>
        OfficeText.Line(heading) is { } whole && whole != title ? [new PackText(whole)] : [];

    public string Cover(string heading) => Take(heading, n => Fit(heading, Suffix(n), Large, SlidePage.CoverTitle.Width, MostLinesOnCover));

    public string Section(string heading) => Take(heading, n => Fit(heading, Suffix(n), Large, SlidePage.SectionTitle.Width, MostLines));

    /// <param name="heading">Of the section or the part.</param>
    /// <param name="at">Which of its slides, from nought.</param>
    /// <param name="count">How many there are.</param>
    public string Of(string heading, int at, int count)
    {
        var continued = at == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (continued, {at + 1} of {count})");
        return Take(heading, n => Fit(heading, Suffix(n) + continued, Letters, SlidePage.Title.Width, MostLines));
    }

    private static string Suffix(int turn) => turn == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({turn})");

    private string Take(string heading, Func<int, string> make)
    {
        var turn = 1;
        string title;
        do title = make(turn++);
        while (!_taken.Add(title));
        return title;
    }

    private static string Fit(string heading, string suffix, SlideLetters letters, double width, int lines)
    {
        var whole = OfficeText.Line(heading);
        if (LineBreaks.Of(whole + suffix, width, letters).Count <= lines) return whole + suffix;
        // The longest that fits, found by halves; ten letters always do.
        var (fits, most) = (10, new StringInfo(whole).LengthInTextElements);
        while (most - fits > 1)
        {
            var middle = (fits + most) / 2;
            if (LineBreaks.Of(OfficeText.Clip(whole, middle) + suffix, width, letters).Count <= lines) fits = middle;
            else most = middle;
        }
        return OfficeText.Clip(whole, fits) + suffix;
    }
}
