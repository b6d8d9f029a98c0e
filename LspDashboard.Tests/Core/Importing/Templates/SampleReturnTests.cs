using ClosedXML.Excel;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Templates;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.BoardPacks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Templates;

/// <summary>The returns that ship in data/sample-returns are what data/README.md says of them.</summary>
public class SampleReturnTests
{
    private static readonly string Folder = Path.Combine(SampleDatabase.DataFolder, "sample-returns");

    [Fact]
    public async Task HaltonQ4_DiffersFromTheTemplateInFiveFigures()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        using var template = OfficeFile.Read(s => ReturnTemplate.Write(facts.Partnership, null, TemplateLines.Of(facts, null, facts.Partnership.CurrentPeriod), s));
        using var shipped = new XLWorkbook(Path.Combine(Folder, "halton-2009-10-q4.xlsx"));

        var asked = Lines(template);
        var changed = Lines(shipped).Except(asked, StringComparer.Ordinal).ToList();

        Assert.Equal(asked.Count, Lines(shipped).Count);
        Assert.Equal(
            [
                "NI 152|Working-age people on out-of-work benefits|Halton|2009/10 Q3|22.1|16663|75400|Final|Illustrative: restated",
                "NI 152|Working-age people on out-of-work benefits|Halton|2009/10 Q4|21.9|16513|75400|Final|Illustrative: restated",
                "NI 123|Smokers who quit|Halton|2009/10 Q4|1262|||Final|Illustrative: quitters confirmed after the quarter added",
                "NI 192|Household waste reused, recycled or composted|Halton|2009/10 Q4|30.4|17936|59000|Provisional|Illustrative: one tonnage still to be checked",
                "HAL P1|Under-18s seen at contraception clinics|Halton|2009/10 Q4|258|||Final|Illustrative: one clinic reported late",
            ],
            changed);
    }

    [Fact]
    public void HaltonWithThreeMistakes_HasThem()
    {
        using var shipped = new XLWorkbook(Path.Combine(Folder, "halton-with-three-mistakes.xlsx"));
        var sheet = shipped.Worksheet(1);

        Assert.Equal(["Quarter", "Measure", "Status", "Actual", "Denominator", "Numerator", "Area", "Comment"], sheet.Row(1).CellsUsed().Select(c => c.GetString()));
        Assert.Equal(("NI 152", 75400d, 16513d), (sheet.Cell("B8").GetString(), sheet.Cell("F8").GetDouble(), sheet.Cell("E8").GetDouble()));
        Assert.Equal(("NI 192", "n/k"), (sheet.Cell("B10").GetString(), sheet.Cell("D10").GetString()));
        Assert.Equal("NI 999", sheet.Cell("B13").GetString());
        Assert.Equal(13, sheet.RowsUsed().Count());
    }

    [Theory]
    [InlineData("halton-2009-10-q4.xlsx")]
    [InlineData("halton-with-three-mistakes.xlsx")]
    public void Shipped_HasNoErrorsOfFormat(string file) =>
        Assert.Empty(OfficeFile.Errors(s => s.Write(File.ReadAllBytes(Path.Combine(Folder, file)))));

    [Theory]
    [InlineData("halton-2009-10-q4.xlsx", 0)]
    [InlineData("halton-with-three-mistakes.xlsx", 3)]
    public async Task Shipped_RaisesItsMistakesAndNoDoubts(string file, int errors)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;

        var problems = ReturnReading.Read(facts, ReturnSource.Of(file, File.ReadAllBytes(Path.Combine(Folder, file))), TimeProvider.System, CancellationToken.None).Problems;

        Assert.Equal(errors, problems.Count(p => p.Severity == ProblemSeverity.Error));
        Assert.DoesNotContain(problems, p => p.Severity == ProblemSeverity.Suspect);
    }

    private static List<string> Lines(XLWorkbook book) => book.Worksheet("Return").RowsUsed().Skip(1)
        .Select(r => string.Join('|', r.Cells(1, 9).Select(c => c.GetString()))).Where(l => l.Trim('|').Length > 0).ToList();
}
