using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Tables;

/// <summary>Published workbooks as they are, beside cells picked and read by hand: Workbooks/Files/README.md says how.</summary>
public class RealTablesTests
{
    [Theory]
    [InlineData("Council_Taxbase_local_authority_level_data_2013.xlsx", "taxbase_2013.tsv")]
    [InlineData("2010_Local_Authority_level_data.xls", "taxbase_2010.tsv")]
    [InlineData("regionalgrossdomesticproductlocalauthorities.xlsx", "gdp.tsv")]
    [InlineData("phe_adult_obesity_la_2012_14.xlsx", "obesity.tsv")]
    [InlineData("ashe_rev_cv_2013.xls", "ashe.tsv")]
    [InlineData("gla_walking_cycling_by_borough_2010_2014.xls", "cycling.tsv")]
    public void Of_CellsPickedByHand_AreWhatTheWorkbookSays(string workbook, string picked)
    {
        var expected = RealFiles.Lines(picked).Skip(1).Select(line => line.Split('\t')).ToList();
        var figures = Figures(workbook);

        Assert.True(expected.Count >= 50);
        var wrong = expected.Where(e => !Agrees(e, figures.GetValueOrDefault((e[0], e[1])))).Select(e => $"{string.Join(" | ", e)}\n    {Says(figures.GetValueOrDefault((e[0], e[1])))}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {expected.Count}:\n{string.Join('\n', wrong.Take(20))}");
    }

    internal static Dictionary<(string Sheet, string Cell), FigureCell> Figures(string workbook) =>
        Reading.Bytes(RealFiles.Bytes(workbook), workbook).Sheets.SelectMany(s => TableUnderstanding.Of(s, new Halton().Known)).SelectMany(t => t.Figures.Select(f => (t.Sheet, Figure: f)))
            .ToDictionary(f => (f.Sheet, f.Figure.Value.Address), f => f.Figure);

    // Columns: sheet, cell, words, area, code, period, value, cells beside it, status.
    private static bool Agrees(string[] e, FigureCell? f) => e[2] == "(left out)"
        ? f is null
        : f is not null && f.Indicator.Text == e[2] && f.Area.Text == e[3] && f.AreaCode.Text == e[4] && f.Period.Text == e[5] && IsValue(e[6], f.Value) && Beside(f) == e[7] && f.Status == e[8];

    // Another program writes fifteen digits, and a share as a percentage.
    private static bool IsValue(string text, GridCell cell) => cell.Value.Kind == CellKind.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? Math.Abs(number - cell.Value.Number) <= 1e-13 * Math.Max(1, Math.Abs(number))
        : text == cell.Text;

    private static string Beside(FigureCell f) => string.Join(", ", new[] { f.Numerator, f.Lower, f.Upper, f.Interval }.Where(c => !c.IsBlank).Select(c => c.Address));

    private static string Says(FigureCell? f) => f is null ? "nothing" : $"{f.Indicator.Text} | {f.Area.Text} | {f.AreaCode.Text} | {f.Period.Text} | {f.Value.Text} | {Beside(f)} | {f.Status}";
}
