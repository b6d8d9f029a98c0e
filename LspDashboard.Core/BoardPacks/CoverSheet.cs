using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>The page that a chief executive reads first: whose, when, how it stands, in one sentence and six numbers.</summary>
internal static class CoverSheet
{
    private static readonly RagRating[] Ratings = [RagRating.Green, RagRating.AmberGreen, RagRating.AmberRed, RagRating.Red, RagRating.NotRated];

    public static void Write(IXLWorksheet sheet, Scorecard scorecard, DateTimeOffset madeAt, IReadOnlyList<(ThemeScore Theme, IXLWorksheet Sheet)> themes, IReadOnlyList<IXLWorksheet> others)
    {
        sheet.Widths(3, 18, 18, 18, 18, 18, 18);
        IXLRange Line(int row, int from = 2, int to = 7) => sheet.Range(row, from, row, to);

        sheet.Cell(2, 2).Text(scorecard.Partnership.Place).Heading(30);
        sheet.Row(2).Height = 42;
        Line(3).Across(scorecard.Partnership.Name, 14);
        Line(4).Across($"Performance for {scorecard.Period.Label}, as known on {FigureText.Date(scorecard.AsKnown)}").Quiet();
        Line(4).Style.Border.BottomBorder = XLBorderStyleValues.Medium;
        Line(4).Style.Border.BottomBorderColor = PackColours.Heading;
        sheet.Row(5).Height = 10;

        var story = Story.Of(scorecard);
        Line(6).Across(story.Finding, 20).Heading(20);
        if (story.Detail.Length > 0) Line(7).Across(story.Detail, 12);
        sheet.Row(8).Height = 10;

        Overall(sheet, scorecard.Overall, scorecard.Standing);
        Counts(sheet, scorecard);
        var row = Themes(sheet, themes, 15) + 1;
        foreach (var text in Notes(scorecard, madeAt)) Line(row++).Across(text, 10).Quiet();
        for (var i = 0; i < others.Count; i++) Link(sheet.Cell(row + 1, 2 + i), others[i], others[i].Name);
    }

    private static void Overall(IXLWorksheet sheet, RollUp overall, StandingRating standing)
    {
        sheet.Cell(9, 2).Text("Overall").Quiet();
        sheet.Range(10, 2, 10, 3).Merge();
        sheet.Cell(10, 2).Rating(standing.Rating);
        sheet.Range(10, 2, 10, 3).Style.Fill.BackgroundColor = PackColours.Ground(standing.Rating);
        sheet.Cell(10, 2).Style.Font.FontSize = 20;
        sheet.Cell(10, 2).Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        var words = sheet.Range(10, 4, 10, 7).Across(StandsOn(overall, standing), 12);
        words.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        words.Style.Alignment.Indent = 1;
        sheet.Row(10).Height = Math.Max(40, sheet.Row(10).Height);
        sheet.Row(11).Height = 10;
    }

    private static void Counts(IXLWorksheet sheet, Scorecard scorecard)
    {
        for (var i = 0; i < Ratings.Length; i++) Count(sheet.Cell(12, 2 + i), Ratings[i], scorecard.Count(Ratings[i]), RatingWords.Of(Ratings[i]));
        Count(sheet.Cell(12, 7), RagRating.NotRated, scorecard.Overall.Stale, "Stale, left out");
        sheet.Row(12).Height = 36;
        sheet.Row(13).Height = 20;
    }

    private static void Count(IXLCell cell, RagRating rating, int count, string word)
    {
        var below = cell.CellBelow().Text(word);
        cell.SetValue(count);
        cell.Style.Font.FontSize = 24;
        foreach (var part in new[] { cell, below })
        {
            part.Style.Font.FontColor = PackColours.Ink(rating);
            part.Style.Font.Bold = true;
            part.Style.Fill.BackgroundColor = PackColours.Ground(rating);
            part.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
            part.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            part.Style.Border.LeftBorder = part.Style.Border.RightBorder = XLBorderStyleValues.Medium;
            part.Style.Border.LeftBorderColor = part.Style.Border.RightBorderColor = XLColor.White;
        }
    }

    private static int Themes(IXLWorksheet sheet, IReadOnlyList<(ThemeScore Theme, IXLWorksheet Sheet)> themes, int row)
    {
        sheet.Cell(row, 2).Headings(["Theme", "", "Rating", "What it stands on", "", ""]);
        foreach (var (theme, target) in themes)
        {
            row++;
            sheet.Range(row, 2, row, 3).Merge();
            Link(sheet.Cell(row, 2), target, theme.Theme.Name);
            sheet.Cell(row, 4).Rating(theme.Standing.Rating);
            sheet.Range(row, 5, row, 7).Across(StandsOn(theme.RollUp, theme.Standing)).Style.Alignment.Indent = 1;
            sheet.Range(row, 2, row, 7).Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            sheet.Range(row, 2, row, 7).Rule();
            sheet.Row(row).Height = Math.Max(20, sheet.Row(row).Height);
        }
        return row + 1;
    }

    private static IEnumerable<string> Notes(Scorecard scorecard, DateTimeOffset madeAt)
    {
        string Codes(Func<IndicatorScore, bool> which) => string.Join(", ", scorecard.Indicators.Where(which).Select(i => i.Indicator.Code));
        if (Codes(i => i.Indicator.IsIllustrative) is { Length: > 0 } figures)
            yield return $"Illustrative figures, made to show how monitoring works: {figures}.";
        if (Codes(i => i.Target is { IsIllustrative: true }) is { Length: > 0 } targets)
            yield return $"Illustrative targets, agreed by nobody: {targets}.";
        yield return $"Made by LspDashboard on {FigureText.Time(madeAt)} (UK time). Rated by the cuts of version {scorecard.Method.Version}; the sheet Method says how.";
    }

    private static string StandsOn(RollUp rollUp, StandingRating standing) =>
        string.Join("; ", new[] { JudgementWords.Beside(standing), Sentences.Coverage(rollUp), Sentences.Cap(rollUp) }.Where(t => t.Length > 0));

    private static void Link(IXLCell cell, IXLWorksheet target, string text)
    {
        cell.Text(text);
        cell.Hyperlink = new XLHyperlink($"'{target.Name.Replace("'", "''", StringComparison.Ordinal)}'!A1");
        cell.Style.Font.FontColor = PackColours.Heading;
        cell.Style.Font.Underline = XLFontUnderlineValues.Single;
    }
}
