using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>The board pack as a workbook: cover, scorecard, exceptions, one sheet for each theme, and the method.</summary>
public static class ExcelBoardPack
{
    /// <param name="scorecard">What is shown; nothing is worked out again here.</param>
    /// <param name="madeAt">The instant printed on the cover, in UK time.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(Scorecard scorecard, DateTimeOffset madeAt, Stream output)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = "Calibri";
        book.Style.Font.FontSize = 11;
        book.Properties.Title = $"{scorecard.Partnership.Name}: board pack {scorecard.Period.Label}";
        book.Properties.Subject = $"Performance for {scorecard.Period.Label}, as known on {FigureText.Date(scorecard.AsKnown)}";
        book.Properties.Author = "LspDashboard";
        book.Properties.Created = madeAt.UtcDateTime;

        var names = new SheetNames();
        IXLWorksheet Add(string name) => book.Worksheets.Add(names.Take(name));
        var cover = Add("Cover");
        var summary = Add("Scorecard");
        var exceptions = Add("Exceptions");
        names.Take("Method");
        var themes = scorecard.Themes.Select(t => (Theme: t, Sheet: Add(t.Theme.Name))).ToList();
        var method = book.Worksheets.Add("Method");

        ScorecardSheet.Write(summary, scorecard);
        ExceptionsSheet.Write(exceptions, scorecard);
        foreach (var (theme, sheet) in themes) ThemeSheet.Write(sheet, theme);
        MethodSheet.Write(method, scorecard);
        CoverSheet.Write(cover, scorecard, madeAt, themes, [summary, exceptions, method]);
        foreach (var sheet in book.Worksheets) PageLayout.Apply(sheet, scorecard);
        cover.PageSetup.FitToPages(1, 1);

        using var saved = new MemoryStream();
        book.SaveAs(saved);
        TextLikeNumbers.Allow(saved);
        saved.Position = 0;
        saved.CopyTo(output);
    }
}
