using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Every indicator on one line, theme by theme; made to be filtered on screen and to be printed on one page's width.</summary>
internal static class ScorecardSheet
{
    public const int HeaderRow = 4;

    private static readonly string[] Headings =
        ["Theme", "Code", "Indicator", "Unit", "Period", "Actual", "Plan", "Target", "Target period", "Rating", "Direction", "Why", "Answers for it", "Partner", "Illustrative", "Computed, where judged", "Outlook", "Flags"];

    public static void Write(IXLWorksheet sheet, Scorecard scorecard)
    {
        sheet.Widths(13, 9, 27, 15, 11, 9, 9, 10, 11, 13, 11, 38, 17, 12, 11, 12, 11, 18);
        sheet.Cell(1, 1).Text("Scorecard").Heading(20);
        sheet.Row(1).Height = 30;
        sheet.Cell(2, 1).Text($"{scorecard.Partnership.Name}, {scorecard.Period.Label}, as known on {FigureText.Date(scorecard.AsKnown)}. Each rating is for the period beside it{(scorecard.Overall.ByJudgement > 0 ? $", one by judgement for {scorecard.Period.Label}" : "")}.").Quiet();
        sheet.Cell(HeaderRow, 1).Headings(Headings, 5, 6, 7);
        sheet.Cell(HeaderRow, 11).Style.Alignment.Indent = 1;
        sheet.Row(HeaderRow).Height = 32;

        var row = HeaderRow;
        foreach (var theme in scorecard.Themes)
        {
            foreach (var score in theme.Indicators)
            {
                row++;
                Line(sheet, row, theme, score);
                sheet.Cell(row, 1).Style.Font.Bold = ReferenceEquals(score, theme.Indicators[0]);
                if (!sheet.Cell(row, 1).Style.Font.Bold) sheet.Cell(row, 1).Quiet();
            }
            sheet.Range(row, 1, row, Headings.Length).Style.Border.BottomBorder = XLBorderStyleValues.Medium;
            sheet.Range(row, 1, row, Headings.Length).Style.Border.BottomBorderColor = PackColours.Heading;
        }
        sheet.Range(HeaderRow, 1, row, Headings.Length).SetAutoFilter();
        sheet.SheetView.FreezeRows(HeaderRow);
        sheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
    }

    private static void Line(IXLWorksheet sheet, int row, ThemeScore theme, IndicatorScore score)
    {
        var indicator = score.Indicator;
        var decimals = FigureFormat.Decimals(indicator, score.Actual?.Value, score.Rating.Expected);
        var line = sheet.Range(row, 1, row, Headings.Length);
        line.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        line.Style.Alignment.WrapText = true;
        line.Rule();
        sheet.Cell(row, 1).Text(theme.Theme.Name);
        sheet.Cell(row, 2).Text(indicator.Code);
        sheet.Cell(row, 3).Text(indicator.Title);
        sheet.Cell(row, 4).Text(indicator.Unit.Symbol == "£" || indicator.Unit.Name.Length > 0 ? indicator.Unit.Name : indicator.Unit.Symbol).Quiet();
        sheet.Cell(row, 5).Text(score.Actual?.Period.Label);
        sheet.Cell(row, 6).Figure(indicator, score.Actual?.Value, decimals);
        sheet.Cell(row, 7).Figure(indicator, score.Rating.Expected, decimals);
        TargetOf(sheet.Cell(row, 8), score);
        sheet.Cell(row, 9).Text(score.Target?.TargetPeriod.Label).Style.Alignment.Indent = 1;
        sheet.Cell(row, 10).Rating(score.Standing.Rating);
        sheet.Cell(row, 11).Text(RatingWords.Of(score.Short)).Style.Alignment.Indent = 1;
        sheet.Cell(row, 12).Text(JudgementWords.Reasons(score));
        sheet.Cell(row, 13).Text(Owners.Body(score));
        sheet.Cell(row, 14).Text(Owners.Partner(score));
        sheet.Cell(row, 15).Text(Owners.Illustrative(score));
        if (score.Standing.Person is not null) sheet.Cell(row, 16).Rating(score.Standing.Computed);
        sheet.Cell(row, 17).Text(score.Outlook.Probability is { } p ? OutlookWords.Of(score.Method.Likelihood.Word(p)) : "");
        sheet.Cell(row, 18).Text(string.Join(", ", score.Flags.Select(f => FlagWords.Of(f.Kind))));
        sheet.Fit(row, Headings.Length);
    }

    private static void TargetOf(IXLCell cell, IndicatorScore score)
    {
        if (score.Target is { Kind: TargetKind.Band, Lower: { } lower, Upper: { } upper })
        {
            cell.Text($"{FigureText.Of(score.Indicator, lower)} to {FigureText.Of(score.Indicator, upper)}");
            cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        }
        else cell.Figure(score.Indicator, score.Target?.Value);
    }
}
