namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>A rectangle on a slide, in points from its top left corner.</summary>
internal readonly record struct SlideBox(double Left, double Top, double Width, double Height)
{
    public double Bottom => Top + Height;
}

/// <summary>The measures of a slide, in points: sixteen to nine, wide margins, and a foot that is kept free.</summary>
internal static class SlidePage
{
    public const double Width = 960;
    public const double Height = 540;

    public const double Margin = 48;
    public const double Full = Width - (2 * Margin);

    /// <summary>Below a title on one line, and below one on two.</summary>
    public const double Top = 94;
    public const double LowTop = 118;
    public const double Bottom = 490;

    /// <summary>A line of text no longer than the eye follows: about ninety letters.</summary>
    public const double Measure = 760;

    /// <summary>Text beside a chart, or as much more of it as leaves the chart to be read.</summary>
    public const double Beside = 400;
    public const double WideBeside = 470;
    public const double Gutter = 32;

    public static SlideBox Title { get; } = new(Margin, 38, Full, 68);
    public static SlideBox TitleOnOneLine { get; } = new(Margin, 38, Full, 38);
    public static SlideBox CoverTitle { get; } = new(84, 84, 640, 196);
    public static SlideBox CoverText { get; } = new(84, 300, Measure, 186);
    public static SlideBox SectionTitle { get; } = new(84, 84, Width - 84 - Margin, 96);
    public static SlideBox SectionText { get; } = new(84, 204, Measure, 282);
    public static SlideBox Footer { get; } = new(Margin, 505, 640, 20);
    public static SlideBox Number { get; } = new(Width - Margin - 120, 505, 120, 20);

    /// <summary>English Metric Units, in which the file is written: 12,700 to the point.</summary>
    public static long Emu(double points) => (long)Math.Round(points * 12_700);
}
