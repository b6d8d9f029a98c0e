using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>A theme with the whole series of each of its indicators, beside the plan and the comparators.</summary>
internal static class ThemeSheet
{
    public static void Write(IXLWorksheet sheet, ThemeScore theme)
    {
        var comparators = theme.Indicators.Select(i => i.Comparators.Count).DefaultIfEmpty(0).Max();
        sheet.Widths([18, 13, 13, .. Enumerable.Repeat(15d, comparators), 13, 52]);
        var width = comparators + 5;
        sheet.Cell(1, 1).Text(theme.Theme.Name).Heading(20);
        sheet.Row(1).Height = 30;
        sheet.Cell(2, 1).Rating(theme.Standing.Rating);
        sheet.Cell(2, 2).Text(string.Join("; ", new[] { JudgementWords.Beside(theme.Standing), Sentences.Coverage(theme.RollUp), Sentences.Cap(theme.RollUp) }.Where(t => t.Length > 0))).Style.Alignment.Indent = 1;
        sheet.SheetView.FreezeRows(2);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 2);
        sheet.SetTabColor(PackColours.Ink(theme.Standing.Rating));

        var row = 4;
        if (theme.Standing.Person is not null)
        {
            sheet.Range(3, 1, 3, width).Across(JudgementWords.Why(theme.Standing));
            row++;
        }
        foreach (var score in theme.Indicators) row = Block(sheet, row, width, comparators, score) + 1;
    }

    private static int Block(IXLWorksheet sheet, int row, int width, int comparators, IndicatorScore score)
    {
        var indicator = score.Indicator;
        sheet.Cell(row, 1).Text($"{indicator.Code}  {indicator.Title}").Heading(14);
        sheet.Row(row++).Height = 22;
        sheet.Cell(row, 1).Rating(score.Standing.Rating);
        sheet.Range(row, 2, row, width).Across(RatedWhy(score)).Style.Alignment.Indent = 1;
        row++;
        sheet.Range(row, 1, row, width).Across($"Unit: {UnitWords(score)}. Source: {indicator.Source}. Licence: {indicator.Licence}.", 10).Quiet();
        row++;
        var points = score.Series.ToDictionary(p => p.Period);
        var others = score.Comparators.Select(c => c.Points.ToDictionary(p => p.Period)).ToList();
        var periods = points.Keys.Concat(others.SelectMany(o => o.Keys)).Distinct().Order().ToList();
        if (periods.Count == 0) return row;

        string[] headings = ["Period", score.Area.Name, "Plan", .. score.Comparators.Select(c => c.Area.Name), .. Enumerable.Repeat("", comparators - score.Comparators.Count), "Status", "Where the figure came from"];
        sheet.Cell(row, 1).Headings(headings, [1, 2, .. Enumerable.Range(3, comparators)]);
        row++;
        foreach (var period in periods)
        {
            var point = points.GetValueOrDefault(period);
            sheet.Cell(row, 1).Text(period.Label);
            sheet.Cell(row, 2).Figure(indicator, point?.Value);
            sheet.Cell(row, 3).Figure(indicator, point?.Plan).Quiet();
            for (var i = 0; i < others.Count; i++) sheet.Cell(row, 4 + i).Figure(indicator, others[i].GetValueOrDefault(period)?.Value);
            sheet.Cell(row, width - 1).Text(point is null ? "" : point.Observation.Status.ToString()).Style.Alignment.Indent = 1;
            sheet.Cell(row, width).Text(point is null ? "" : SourceOf(point.Observation)).Quiet();
            sheet.Range(row, 1, row, width).Rule();
            row++;
        }
        return row;
    }

    private static string RatedWhy(IndicatorScore score)
    {
        var (period, meaning) = (score.Actual?.Period.Label, Sentences.Meaning(score));
        return score.Standing.Person is not null ? $"{JudgementWords.Why(score.Standing)} By rule{(period is null ? "" : $", for {period}")}: {meaning}"
            : period is not null ? $"for {period}. {meaning}"
            : meaning;
    }

    private static string UnitWords(IndicatorScore score) => score.Indicator.Unit switch
    {
        { Symbol: "%" } unit => $"per cent {unit.Name}".TrimEnd(),
        var unit => unit.Name,
    };

    private static string SourceOf(Observation observation) =>
        string.Join(", ", new[] { observation.SourceFile, observation.SourceSheet, observation.SourceCell, observation.Comment }.Where(t => t.Length > 0));
}
