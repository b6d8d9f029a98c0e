using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Excel;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

/// <summary>The pack as a workbook: figures that can be reckoned with, charts of cells that are there, and no text that becomes a formula.</summary>
public class ExcelPackTests
{
    public static TheoryData<string> Packs => ["usual", "nasty", "large"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_APack_KeepsToTheFileFormat(string name)
    {
        using var file = Open(Pack(name));

        Assert.Empty(OfficeDocument.Errors(file));
        using var book = new XLWorkbook(new MemoryStream(Bytes(Pack(name))));
        Assert.Equal(book.Worksheets.Count, book.Worksheets.Select(s => s.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Write_AUsualPack_HasItsTextsInOrder()
    {
        using var file = Open(MadePack.Usual);
        var said = string.Join('\n', Sheets(file).Take(1 + MadePack.Usual.Sections.Count).SelectMany(s => s.Part.Worksheet!.Descendants<Cell>().Select(c => c.InnerText)));

        var at = 0;
        foreach (var text in PackTexts.InOrder(MadePack.Usual with { Partnership = "" }).Where(t => t != MadePack.Usual.Period.Label && !double.TryParse(t.Trim('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _)))
        {
            var found = said.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{text}” is not there, or too early.");
            at = found;
        }
    }

    [Fact]
    public void Write_Figures_AreNumbersThatShowAsTheirTextsDo()
    {
        using var book = new XLWorkbook(new MemoryStream(Bytes(MadePack.Usual)));
        var row = book.Worksheet("Scorecard").RowsUsed().First(r => r.Cell(1).GetString().StartsWith("NI 3 ", StringComparison.Ordinal));

        Assert.Equal((XLDataType.Number, 3.5, "#,##0.0\"%\""), (row.Cell(2).DataType, row.Cell(2).GetDouble(), row.Cell(2).Style.NumberFormat.Format));
        Assert.Equal((XLDataType.Number, 3.0), (row.Cell(3).DataType, row.Cell(3).GetDouble()));
        Assert.Equal("▲ Green", row.Cell(4).GetString()[..1] + " Green");
    }

    [Theory]
    [InlineData("3.5%", 3.5, "#,##0.0\"%\"")]
    [InlineData("45,000", 45000, "#,##0")]
    [InlineData("£29,190", 29190, "\"£\"#,##0")]
    [InlineData("−1.83", -1.83, "#,##0.00;\"−\"#,##0.00")]
    [InlineData("0.0", -0.04, "#,##0.0;#,##0.0")] // no sign before nought
    [InlineData("2009", 2009, "0")] // a year has no comma
    [InlineData("5", -5, null)]
    [InlineData("50.3", 50.27, "#,##0.0")]
    [InlineData("50.3", 51, null)] // the text says something else
    [InlineData("12 of 15", 12, null)]
    [InlineData("*", 3, null)]
    public void Format_OfAFigure_ShowsItsText(string text, double value, string? format)
    {
        var pack = MadePack.Usual with { Sections = [new(PackSectionKind.Scorecard, "Made", [new PackTable("Made", [new("A"), new("B", IsNumber: true)], [[new("x"), new(text, value)]])], [])] };
        using var book = new XLWorkbook(new MemoryStream(Bytes(pack)));

        var cell = book.Worksheet("Made").CellsUsed().Single(c => c.Address.ColumnNumber == 2 && c.Address.RowNumber == 4);

        if (format is null) Assert.Equal((XLDataType.Text, text), (cell.DataType, cell.GetString()));
        else Assert.Equal((XLDataType.Number, value, format), (cell.DataType, cell.GetDouble(), cell.Style.NumberFormat.Format));
    }

    [Fact]
    public void Write_TablesWithTheSameHeadings_KeepThemInSightAndOnEveryPage()
    {
        PackTable Of(string caption, string heading, int rows = 60) => new(caption, [new("Risk"), new(heading)], [.. Enumerable.Range(1, rows).Select(i => (IReadOnlyList<PackCell>)[new(caption), new("x")])]);
        PackSection Section(string heading, params PackBlock[] blocks) => new(PackSectionKind.Risks, heading, blocks, []);
        var pack = MadePack.Usual with { Sections = [Section("It's one", Of("A", "Level"), Of("B", "Level")), Section("Short", Of("A", "Level", 9)), Section("Two", Of("A", "Level"), Of("B", "Owner")), Section("No table", new PackText("Nothing."))] };
        using var book = new XLWorkbook(new MemoryStream(Bytes(pack)));

        var one = book.Worksheet("It's one");
        Assert.Equal("Risk", one.Cell(3, 1).GetString());
        Assert.Equal((3, 3, 3), (one.SheetView.SplitRow, one.PageSetup.FirstRowToRepeatAtTop, one.PageSetup.LastRowToRepeatAtTop));
        var shortOne = book.Worksheet("Short");
        Assert.Equal((3, 0), (shortOne.SheetView.SplitRow, shortOne.PageSetup.FirstRowToRepeatAtTop));
        Assert.All(new[] { "Cover", "Two", "No table" }, name => Assert.Equal((0, 0), (book.Worksheet(name).SheetView.SplitRow, book.Worksheet(name).PageSetup.FirstRowToRepeatAtTop)));
        using var file = Open(pack);
        Assert.Empty(OfficeDocument.Errors(file));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_Charts_AreOfCellsThatHoldTheirFigures(string name)
    {
        using var file = Open(Pack(name));
        var sheets = Sheets(file).ToDictionary(s => s.Name, s => s.Part.Worksheet!.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c), StringComparer.Ordinal);
        var charts = Sheets(file).Where(s => s.Part.DrawingsPart is not null).SelectMany(s => s.Part.DrawingsPart!.ChartParts).ToList();

        Assert.Equal(Pack(name).Sections.SelectMany(s => s.Blocks.Concat(s.Parts.SelectMany(p => p.Blocks))).OfType<PackChart>().Count(c => c.Series.Any(s => s.Values.Any(v => v is { } x && double.IsFinite(x)))), charts.Count);
        foreach (var reference in charts.SelectMany(c => c.ChartSpace!.Descendants<NumberReference>()))
        {
            var (sheet, column, first, last) = Range(reference.Formula!.Text);
            Assert.Equal((uint)(last - first + 1), reference.NumberingCache!.PointCount!.Val!.Value);
            foreach (var point in reference.NumberingCache.Elements<NumericPoint>())
                Assert.Equal(point.NumericValue!.Text, sheets[sheet][string.Create(CultureInfo.InvariantCulture, $"{column}{first + point.Index!.Value}")].CellValue!.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_APack_HasNoFormulaAndEveryChartSaysWhatItShows(string name)
    {
        using var file = Open(Pack(name));

        Assert.Empty(Sheets(file).SelectMany(s => s.Part.Worksheet!.Descendants<CellFormula>()));
        var frames = Sheets(file).Where(s => s.Part.DrawingsPart is not null).SelectMany(s => s.Part.DrawingsPart!.WorksheetDrawing!.Descendants<NonVisualDrawingProperties>()).ToList();
        Assert.All(frames, f => Assert.NotEqual("", f.Description!.Value));
        Assert.Equal(frames.Count == 0 ? [] : frames.GroupBy(f => f.Ancestors<WorksheetDrawing>().Single()).SelectMany(g => g.Select(f => f.Id!.Value).Distinct()), frames.Select(f => f.Id!.Value));
    }

    [Fact]
    public void Write_ATextLikeAFormula_StaysTextWhenItIsEdited()
    {
        using var file = Open(MadePack.Nasty);
        var formats = file.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();

        var cells = Sheets(file).SelectMany(s => s.Part.Worksheet!.Descendants<Cell>()).Where(c => c.InnerText.StartsWith('=')).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.True(formats[(int)c.StyleIndex!.Value].QuotePrefix!.Value));
        Assert.All(cells, c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
    }

    [Fact]
    public void Write_FortyPagesInOneText_LosesNoWord()
    {
        var words = string.Join(' ', Enumerable.Range(1, 12_000).Select(i => "word" + i.ToString(CultureInfo.InvariantCulture)));
        using var file = Open(MadePack.Usual with { Sections = [new(PackSectionKind.Story, "Made", [new PackText(words)], [])] });

        var said = string.Join(' ', Sheets(file).Single(s => s.Name == "Made").Part.Worksheet!.Descendants<Cell>().Skip(1).Select(c => c.InnerText));

        Assert.Equal(words, said);
    }

    [Fact]
    public void Write_ACellOf40Pages_LosesNoWordAndStaysWithinTheRowsThatExcelHas()
    {
        var words = string.Join(' ', Enumerable.Range(1, 12_000).Select(i => "word" + i.ToString(CultureInfo.InvariantCulture)));
        using var file = Open(MadePack.Usual with { Sections = [new(PackSectionKind.Risks, "Made", [new PackTable("Made", [new("A"), new("B")], [[new("x"), new(words)]])], [])] });
        var rows = Sheets(file).Single(s => s.Name == "Made").Part.Worksheet!.Descendants<Row>().ToList();

        Assert.Equal(words, string.Join(' ', rows.Skip(3).SelectMany(r => r.Elements<Cell>().Where(c => c.CellReference!.Value!.StartsWith('B'))).Select(c => c.InnerText)));
        Assert.All(rows, r => Assert.InRange(r.Height!.Value, 1, 409));
    }

    // ECMA-376 part 1, 22.9.2.19: "_x0041_" stands for A, and "_x005F_" for the underscore itself.
    [Fact]
    public void Write_ATextLikeACode_IsWrittenSoThatItStaysWhatItIs()
    {
        using var file = Open(MadePack.Usual with { Sections = [new(PackSectionKind.Story, "Made", [new PackText("a_x0041_b _x")], [])] });

        Assert.Contains(Sheets(file).Single(s => s.Name == "Made").Part.Worksheet!.Descendants<Cell>(), c => c.InnerText == "a_x005F_x0041_b _x");
    }

    private static BoardPack Pack(string name) => name switch { "usual" => MadePack.Usual, "nasty" => MadePack.Nasty, _ => MadePack.Large(60) };

    private static byte[] Bytes(BoardPack pack)
    {
        using var content = new MemoryStream();
        ExcelPack.Write(pack, MadePack.MadeAt, content);
        return content.ToArray();
    }

    private static SpreadsheetDocument Open(BoardPack pack) => SpreadsheetDocument.Open(new MemoryStream(Bytes(pack)), isEditable: false);

    private static IEnumerable<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument file) =>
        file.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => (s.Name!.Value!, (WorksheetPart)file.WorkbookPart.GetPartById(s.Id!.Value!)));

    // 'Figures of the charts'!$B$5:$B$14
    private static (string Sheet, string Column, int First, int Last) Range(string formula)
    {
        var at = formula.LastIndexOf('!');
        var cells = formula[(at + 1)..].Split('$', ':').Where(p => p.Length > 0).ToList();
        return (formula[1..(at - 1)].Replace("''", "'", StringComparison.Ordinal), cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[^1], CultureInfo.InvariantCulture));
    }
}
