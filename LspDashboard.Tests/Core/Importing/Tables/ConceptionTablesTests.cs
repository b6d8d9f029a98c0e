using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Tables;

/// <summary>The hardest workbook there is here, whole: ONS, conception statistics 2017.</summary>
public class ConceptionTablesTests
{
    private static readonly IReadOnlyDictionary<(string Sheet, string Cell), FigureCell> Figures = RealTablesTests.Figures("conceptionstatisticstables2017.xls");

    [Fact]
    public void Of_Table6_IsEveryRowOfTheTidySeries()
    {
        var rates = Figures.Where(f => f.Key.Sheet == "Table 6" && f.Value.Indicator.Text == "Conception rate per 1,000 women in age group")
            .ToDictionary(f => (Code: f.Value.AreaCode.Text ?? "", Name: Bare(f.Value.Area.Text), f.Value.Period.Text), f => f.Value);
        var expected = RealFiles.Lines("conceptions_table_6.csv").Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(7820, expected.Count);
        var wrong = expected.Select(e => (Expected: e, Read: Find(rates, e))).Where(p => !Agrees(p.Expected, p.Read)).Select(p => $"{string.Join(" | ", p.Expected.Take(6))} but {Says(p.Read)}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong.Take(20))}");
        // Three lines of the table have no code, and the tidy series leaves them out.
        Assert.Equal(["Cornwall and Isles of Scilly", "Hackney and City of London", "Not stated"], rates.Keys.Where(k => k.Code.Length == 0).Select(k => k.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(7820, rates.Keys.Count(k => k.Code.Length > 0));
    }

    // Read off the other tables by hand: cell, words, area, period, value.
    [Theory]
    [InlineData("Table 1a", "I9", "Under 18 Conception rate per 1,000 women in age-group4", "", "2017", 17.9)]
    [InlineData("Table 1a", "H17", "Under 18 Number of conceptions", "", "2009", 38259)] // its label is 20097: 2009 with note 7
    [InlineData("Table 1a", "B18", "All ages1 Number of conceptions", "", "2008", 888607)]
    [InlineData("Table 2", "I18", "Age of woman at conception Under 18 Within marriage or civil partnership Conception rate per 1,000 women in age-group3,4,6", "", "2016", 291)]
    [InlineData("Table 3", "C29", "All ages1 Outside marriage or civil partnership Number of conceptions", "", "2009", 511759)] // 200910: 2009 with note 10
    [InlineData("Table 4 ", "L18", "Age of woman at conception Under 18 Conception rate per 1,000 women in age-group6", "North East", "", 24.7)] // the title's 20171,2 has no neighbours to prove its notes
    [InlineData("Table 5", "H20", "Conceptions at ages under 16 Conception rate per 1,000 women in age-group6", "Darlington", "2017", 3.5)]
    [InlineData("Table 7", "D20", "Conception rate per 1,000 women in age group", "Darlington", "2015 to 2017", 4.3)]
    public void Of_TheOtherTables_AreUnderstoodToo(string sheet, string cell, string words, string area, string period, double value)
    {
        var figure = Assert.Contains((sheet, cell), Figures);

        Assert.Equal((words, area, period, value), (figure.Indicator.Text, figure.Area.Text ?? "", figure.Period.Text ?? "", figure.Value.Value.Number));
    }

    private static FigureCell? Find(Dictionary<(string Code, string Name, string Period), FigureCell> rates, string[] e) => rates.GetValueOrDefault((e[0], Bare(e[1]), e[2]));

    private static bool Agrees(string[] e, FigureCell? f) => f is null
        ? e[3].Length == 0 && e[4].Length == 0
        : Number(f.Numerator) == e[3] && Number(f.Value) == e[4] && f.Flag.Text == e[5];

    private static string Number(GridCell cell) => cell.Value.Kind == CellKind.Number ? cell.Value.Number.ToString("R", CultureInfo.InvariantCulture) : "";

    // The workbook writes one name with a low quotation mark where a comma belongs, and glues notes to others.
    private static string Bare(string name) => name.Replace('\u201A', ',').TrimEnd("0123456789".ToCharArray());

    private static string Says(FigureCell? f) => f is null ? "nothing" : $"{Number(f.Numerator)} | {f.Value.Text} | {f.Flag.Text} at {f.Value.Address}";
}
