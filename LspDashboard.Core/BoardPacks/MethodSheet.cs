using System.Globalization;
using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>How the ratings were made, what the words mean, and where the figures came from.</summary>
internal static class MethodSheet
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static void Write(IXLWorksheet sheet, Scorecard scorecard)
    {
        sheet.Widths(20, 60, 36, 66);
        sheet.Cell(1, 1).Text("Method").Heading(20);
        sheet.Row(1).Height = 30;
        var row = Ratings(sheet, 3, scorecard.Method.Rating);
        row = Paragraphs(sheet, row + 1, "How an indicator is rated", MethodTexts.Rating(scorecard.Method.Rating));
        row = Paragraphs(sheet, row + 1, "How indicators are rolled up", MethodTexts.RollUp);
        row = Words(sheet, row + 1);
        Sources(sheet, row + 1, scorecard);
    }

    private static int Ratings(IXLWorksheet sheet, int row, RatingCuts cuts)
    {
        sheet.Cell(row, 1).Text($"The ratings (cuts of version {cuts.Version})").Heading(14);
        sheet.Cell(++row, 1).Headings(["Rating", "On the way to a target: planned change missing by now", "A year's total: plan to date missing", "From the target's date on"]);
        string P(double share) => share.ToString("P0", British);
        (RagRating, string, string, string)[] rows =
        [
            (RagRating.Green, $"none, or {P(cuts.Green)} at most", $"{P(cuts.ProfileGreen)} at most", "met"),
            (RagRating.AmberGreen, $"{P(cuts.AmberGreen)} at most, or within chance of plan", $"{P(cuts.ProfileAmberGreen)} at most", "never"),
            (RagRating.AmberRed, $"less than {P(cuts.Red)}", $"{P(cuts.ProfileAmberRed)} at most", $"narrowly missed: {P(cuts.NarrowlyMissed)} of the change at most"),
            (RagRating.Red, $"{P(cuts.Red)} or more: no progress from the baseline, or worse", $"more than {P(cuts.ProfileAmberRed)}", "missed by more"),
            (RagRating.NotRated, "no figure, no target, no plan for the date, or shown as context by choice", "the same", "the same"),
        ];
        foreach (var (rating, onTheWay, total, due) in rows)
        {
            row++;
            sheet.Cell(row, 1).Rating(rating);
            sheet.Cell(row, 2).Text(onTheWay);
            sheet.Cell(row, 3).Text(total);
            sheet.Cell(row, 4).Text(due);
            Settle(sheet.Range(row, 1, row, 4));
            sheet.Fit(row, 4);
        }
        return row + 1;
    }

    private static int Words(IXLWorksheet sheet, int row)
    {
        sheet.Cell(row, 1).Text("Words").Heading(14);
        foreach (var (word, meaning) in MethodTexts.Words)
        {
            row++;
            sheet.Cell(row, 1).Text(word);
            sheet.Cell(row, 1).Style.Font.Bold = true;
            sheet.Cell(row, 1).Style.Alignment.WrapText = true;
            sheet.Range(row, 2, row, 4).Across(meaning);
            sheet.Fit(row, 1, atLeast: sheet.Row(row).Height);
            sheet.Range(row, 1, row, 4).Rule();
            sheet.Cell(row, 1).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        }
        return row + 1;
    }

    private static void Sources(IXLWorksheet sheet, int row, Scorecard scorecard)
    {
        sheet.Cell(row, 1).Text("Where the figures come from").Heading(14);
        sheet.Cell(++row, 1).Headings(["Indicators", "Source", "Licence", "Its text"]);
        foreach (var group in scorecard.Indicators.Where(i => i.Series.Count > 0 || i.Comparators.Count > 0).GroupBy(i => (i.Indicator.Source, i.Indicator.Licence)))
        {
            row++;
            sheet.Cell(row, 1).Text(string.Join(", ", group.Select(i => i.Indicator.Code)));
            sheet.Cell(row, 2).Text(group.Key.Source);
            sheet.Cell(row, 3).Text(group.Key.Licence);
            Settle(sheet.Range(row, 1, row, 4));
            sheet.Fit(row, 4);
            if (LicenceTexts.Of(group.Key.Licence) is not { } address) continue;
            sheet.Cell(row, 4).Text(address.AbsoluteUri).Style.Alignment.WrapText = false;
            sheet.Cell(row, 4).Hyperlink = new XLHyperlink(address);
            sheet.Cell(row, 4).Style.Font.FontColor = PackColours.Heading;
        }
    }

    private static int Paragraphs(IXLWorksheet sheet, int row, string title, IEnumerable<string> paragraphs)
    {
        sheet.Cell(row, 1).Text(title).Heading(14);
        foreach (var paragraph in paragraphs) sheet.Range(++row, 1, row, 4).Across(paragraph);
        return row + 1;
    }

    private static void Settle(IXLRange row)
    {
        row.Style.Alignment.WrapText = true;
        row.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        row.Rule();
    }
}
