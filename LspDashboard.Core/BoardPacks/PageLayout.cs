using ClosedXML.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>A4 landscape, one page wide, with the partnership, the period and the page number at the foot.</summary>
internal static class PageLayout
{
    public static void Apply(IXLWorksheet sheet, Scorecard scorecard)
    {
        sheet.ShowGridLines = false;
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.Margins.SetLeft(0.5).SetRight(0.5).SetTop(0.5).SetBottom(0.7).SetFooter(0.3);
        page.CenterHorizontally = true;
        page.Footer.Left.AddText(Literal($"{scorecard.Partnership.Name}, {scorecard.Period.Label}, as known on {FigureText.Date(scorecard.AsKnown)}"));
        page.Footer.Right.AddText("Page &P of &N");
    }

    // In a footer an ampersand begins a code.
    private static string Literal(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
