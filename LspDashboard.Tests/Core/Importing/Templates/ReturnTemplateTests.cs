using ClosedXML.Excel;
using LspDashboard.Core.Importing.Templates;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.BoardPacks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Templates;

public class ReturnTemplateTests
{
    [Fact]
    public async Task Write_Halton_HeadingsAreTheOnesTheImporterKnows()
    {
        using var book = await WriteAsync("halton");

        Assert.Equal(["Indicator", "Title", "Area", "Period", "Value", "Numerator", "Denominator", "Status", "Comment"],
            book.Worksheet("Return").Row(1).CellsUsed().Select(c => c.GetString()));
    }

    [Fact]
    public async Task Write_Halton_RowOfQuitters()
    {
        using var book = await WriteAsync("halton");

        var row = Find(book, "NI 123", "2009/10 Q4");

        Assert.Equal(("Smokers who quit", "Halton", 1165d, "Final"), (row.Cell(2).GetString(), row.Cell(3).GetString(), row.Cell(5).GetDouble(), row.Cell(8).GetString()));
        Assert.True(row.Cell(6).IsEmpty());
    }

    [Fact]
    public async Task Write_Halton_CountsHeldAreThere()
    {
        using var book = await WriteAsync("halton");

        var row = Find(book, "NI 152", "2009/10 Q4");

        Assert.Equal((22.3, 16809d, 75400d), (row.Cell(5).GetDouble(), row.Cell(6).GetDouble(), row.Cell(7).GetDouble()));
    }

    [Theory]
    [InlineData("NI 112", "2008")]
    [InlineData("NI 154", "2009/10")]
    [InlineData("NI 16", "2009/10 Q1")]
    public async Task Write_Period_IsTextAndFormattedAsText(string code, string period)
    {
        using var book = await WriteAsync("halton");

        var cell = Find(book, code, period).Cell(4);

        Assert.Equal((XLDataType.Text, "@"), (cell.DataType, cell.Style.NumberFormat.Format));
    }

    [Fact]
    public async Task Write_MissingFigure_IsEmptyAndOpen()
    {
        using var book = await WriteAsync("halton");

        var row = Find(book, "NI 39", "2008/09");

        Assert.All(row.Cells(5, 9), c => Assert.True(c.IsEmpty()));
        Assert.All(row.Cells(5, 9), c => Assert.False(c.Style.Protection.Locked));
        Assert.All(row.Cells(1, 4), c => Assert.True(c.Style.Protection.Locked));
        Assert.True(book.Worksheet("Return").Cell(1, 5).Style.Protection.Locked);
        Assert.True(book.Worksheet("Return").Protection.IsProtected);
    }

    [Fact]
    public async Task Write_Status_IsChosenFromAList()
    {
        using var book = await WriteAsync("halton");

        var validation = book.Worksheet("Return").DataValidations.Single(v => v.AllowedValues == XLAllowedValues.List);

        Assert.Equal(("\"Final,Provisional,Estimated\"", 8), (validation.Value, validation.Ranges.Single().RangeAddress.FirstAddress.ColumnNumber));
    }

    [Theory]
    [InlineData("halton")]
    [InlineData("stockport")]
    public async Task Write_Sample_HasNoErrorsOfFormat(string slug)
    {
        var facts = await ReadAsync(slug);

        Assert.Empty(OfficeFile.Errors(s => Write(facts, s)));
    }

    [Fact]
    public async Task Write_NoLines_StillGivesAWorkbook()
    {
        var facts = await ReadAsync("halton");

        Assert.Empty(OfficeFile.Errors(s => ReturnTemplate.Write(facts.Partnership, "Police & Fire", [], s)));
    }

    [Fact]
    public async Task Write_TitleLikeAFormula_StaysText()
    {
        var facts = await ReadAsync("halton");
        facts.Indicators[0].Title = "=1+1";

        using var book = OfficeFile.Read(s => Write(facts, s));

        var cell = book.Worksheet("Return").Cell(2, 2);
        Assert.Equal(("=1+1", false), (cell.GetString(), cell.HasFormula));
    }

    private static IXLRow Find(XLWorkbook book, string code, string period) =>
        book.Worksheet("Return").RowsUsed().Single(r => r.Cell(1).GetString() == code && r.Cell(4).GetString() == period);

    private static async Task<XLWorkbook> WriteAsync(string slug)
    {
        var facts = await ReadAsync(slug);
        return OfficeFile.Read(s => Write(facts, s));
    }

    private static void Write(PartnershipFacts facts, Stream output) =>
        ReturnTemplate.Write(facts.Partnership, null, TemplateLines.Of(facts, null, facts.Partnership.CurrentPeriod), output);

    private static async Task<PartnershipFacts> ReadAsync(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Facts.ReadAsync(slug))!;
    }
}
