using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>What is off course, furthest behind first, with who answers for it; then what is too old to be counted.</summary>
internal static class ExceptionsSheet
{
    private static readonly string[] Headings = ["Rating", "Code", "Indicator", "Theme", "Why", "Direction", "Answers for it", "Partner"];

    public static void Write(IXLWorksheet sheet, Scorecard scorecard)
    {
        sheet.Widths(14, 10, 32, 22, 56, 13, 24, 18);
        sheet.Cell(1, 1).Text("Exceptions").Heading(20);
        sheet.Row(1).Height = 30;
        sheet.Cell(2, 1).Text($"Red first, then Amber/Red, by how much of the planned change is missing. {scorecard.Partnership.Name}, {scorecard.Period.Label}, as known on {FigureText.Date(scorecard.AsKnown)}.").Quiet();
        sheet.Cell(4, 1).Headings(Headings);
        sheet.SheetView.FreezeRows(4);
        sheet.PageSetup.SetRowsToRepeatAtTop(4, 4);

        var row = 5;
        var behind = Exceptions.BehindPlan(scorecard);
        foreach (var score in behind) Line(sheet, row++, score, FlagKind.Underperforming);
        if (behind.Count == 0) sheet.Cell(row++, 1).Text("Nothing is Red or Amber/Red.").Quiet();

        row = Others(sheet, row + 1, "At risk: on plan or nearly, but less likely than not to meet its target", FlagKind.AtRisk, scorecard, behind);
        row = Others(sheet, row, "Getting worse, or the gap widening", FlagKind.Deteriorating, scorecard, behind, FlagKind.GapWidening);
        row = Others(sheet, row, "Exceptional: well ahead of plan, and improving", FlagKind.Exceptional, scorecard, behind) - 1;

        var stale = scorecard.Indicators.Where(i => i.IsLeftOut).ToList();
        if (stale.Count == 0) return;
        sheet.Cell(row + 1, 1).Text("Stale: a later figure should have been out, so these are not counted").Heading(14);
        row += 2;
        sheet.Cell(row++, 1).Headings(Headings);
        foreach (var score in stale) Line(sheet, row++, score, FlagKind.Stale);
    }

    // What is in the list above already says there what else is the matter.
    private static int Others(IXLWorksheet sheet, int row, string heading, FlagKind kind, Scorecard scorecard, IReadOnlyList<IndicatorScore> above, FlagKind? orElse = null)
    {
        var flagged = scorecard.Indicators.Where(i => !i.IsLeftOut && !above.Contains(i) && i.Flags.Any(f => f.Kind == kind || f.Kind == orElse)).ToList();
        if (flagged.Count == 0) return row;
        sheet.Cell(row++, 1).Text(heading).Heading(14);
        sheet.Cell(row++, 1).Headings(Headings);
        foreach (var score in flagged) Line(sheet, row++, score, score.Flags.First(f => f.Kind == kind || f.Kind == orElse).Kind);
        return row + 1;
    }

    private static void Line(IXLWorksheet sheet, int row, IndicatorScore score, FlagKind kind)
    {
        var line = sheet.Range(row, 1, row, Headings.Length);
        line.Style.Alignment.WrapText = true;
        line.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        line.Rule();
        sheet.Cell(row, 1).Rating(score.Standing.Rating);
        sheet.Cell(row, 2).Text(score.Indicator.Code);
        sheet.Cell(row, 3).Text(score.Indicator.Title);
        sheet.Cell(row, 3).Style.Font.Bold = true;
        sheet.Cell(row, 4).Text(score.Indicator.Theme?.Name);
        sheet.Cell(row, 5).Text(score.Flags.FirstOrDefault(f => f.Kind == kind)?.Reason ?? Sentences.Meaning(score));
        sheet.Cell(row, 6).Text(RatingWords.Of(score.Short));
        sheet.Cell(row, 7).Text(Owners.Body(score));
        sheet.Cell(row, 7).Style.Font.Italic = score.Answers?.Body is null;
        sheet.Cell(row, 8).Text(Owners.Partner(score));
        sheet.Fit(row, Headings.Length);
    }
}
