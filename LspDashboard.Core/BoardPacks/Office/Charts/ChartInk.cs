using DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>Colours, widths and letters of a chart.</summary>
internal static class ChartInk
{
    public const string Dark = "1B2430";
    public const string Quiet = "5D646F";
    public const string Edge = "878D96";
    public const string Grid = "E3E6EA";

    public static D.SolidFill Fill(string colour) => new(new D.RgbColorModelHex { Val = colour });

    public static D.Outline Line(string colour) => new(Fill(colour)) { Width = Emu(0.75) };

    public static int Emu(double points) => (int)Math.Round(points * 12_700);

    public static TextProperties Text(int points, string colour) => new(
        new D.BodyProperties(),
        new D.ListStyle(),
        new D.Paragraph(
            new D.ParagraphProperties(new D.DefaultRunProperties(Fill(colour), new D.LatinFont { Typeface = "Calibri" }) { FontSize = points * 100, Bold = false }),
            new D.EndParagraphRunProperties { Language = "en-GB" }));
}
