using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class ReadingCellsTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("-0.25", -0.25)]
    [InlineData("1.5E-3", 0.0015)]
    [InlineData(" 7 ", 7)]
    [InlineData("28.399999999999999", 28.4)]
    public void Read_NumericCell_IsNumber(string written, double expected)
    {
        var value = XlsxBuilder.WithCells($"<c r=\"A1\"><v>{written}</v></c>").First();

        Assert.Equal(CellKind.Number, value.Kind);
        Assert.Equal(expected, value.Number);
    }

    [Theory]
    [InlineData("12,5")]
    [InlineData("1,250")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("(5)")]
    [InlineData("£5")]
    [InlineData("1 000")]
    [InlineData("0x10")]
    public void Read_NumericCellThatIsNoPlainNumber_IsError(string written)
    {
        var value = XlsxBuilder.WithCells($"<c r=\"A1\"><v>{written}</v></c>").First();

        Assert.Equal(CellValue.OfError($"not a number: {written}"), value);
    }

    [Fact]
    public void Read_NumericTextWithComma_StaysText() =>
        Assert.Equal(CellValue.OfText("12,5"), XlsxBuilder.WithCells("<c r=\"A1\" t=\"inlineStr\"><is><t>12,5</t></is></c>").First());

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("#REF!")]
    public void Read_ErrorCell_StaysError(string error) =>
        Assert.Equal(CellValue.OfError(error), XlsxBuilder.WithCells($"<c r=\"A1\" t=\"e\"><v>{error}</v></c>").First());

    [Theory]
    [InlineData("0", CellKind.Text, "Leeds")]
    [InlineData("1", CellKind.Text, "Hull")]
    [InlineData("2", CellKind.Error, "text missing from the file: number 2 of 2")]
    [InlineData("-1", CellKind.Error, "text missing from the file: number -1 of 2")]
    [InlineData("x", CellKind.Error, "text missing from the file: number x of 2")]
    public void Read_SharedString_IsTextOrSaysItIsMissing(string index, CellKind kind, string text)
    {
        var value = XlsxBuilder.WithCells($"<c r=\"A1\" t=\"s\"><v>{index}</v></c>")
            .SharedStrings("<si><t>Leeds</t></si><si><t>Hull</t></si>").First();

        Assert.Equal((kind, text), (value.Kind, value.Text));
    }

    [Theory]
    [InlineData("1", CellKind.Boolean, true)]
    [InlineData("0", CellKind.Boolean, false)]
    [InlineData("2", CellKind.Error, false)]
    public void Read_BooleanCell_IsBooleanOrError(string written, CellKind kind, bool expected)
    {
        var value = XlsxBuilder.WithCells($"<c r=\"A1\" t=\"b\"><v>{written}</v></c>").First();

        Assert.Equal((kind, expected), (value.Kind, value.Boolean));
    }

    [Theory]
    [InlineData("<f>B1*2</f><v>14</v>", "n", CellKind.Number, null)]
    [InlineData("<f>B1*2</f>", "n", CellKind.Error, "formula without a value: open the workbook in Excel and save it")]
    [InlineData("<f>B1*2</f><v></v>", "n", CellKind.Error, "formula without a value: open the workbook in Excel and save it")]
    [InlineData("<f>B1*2</f><v/>", "n", CellKind.Error, "formula without a value: open the workbook in Excel and save it")]
    [InlineData("<f t=\"shared\" si=\"0\"/>", "n", CellKind.Error, "formula without a value: open the workbook in Excel and save it")]
    [InlineData("<f>\"a\"</f><v>a</v>", "str", CellKind.Text, "a")]
    [InlineData("<f>\"\"</f><v></v>", "str", CellKind.Empty, null)]
    [InlineData("<f>NA()</f><v>#N/A</v>", "e", CellKind.Error, "#N/A")]
    public void Read_Formula_CountsWithItsSavedValue(string inside, string type, CellKind kind, string? text)
    {
        var value = XlsxBuilder.WithCells($"<c r=\"A1\" t=\"{type}\">{inside}</c>").First();

        Assert.Equal((kind, text), (value.Kind, value.Text));
    }

    [Theory]
    [InlineData("<c r=\"A1\"/>")]
    [InlineData("<c r=\"A1\" s=\"1\"/>")]
    [InlineData("<c r=\"A1\"><v/></c>")]
    [InlineData("<c r=\"A1\" t=\"s\"><v></v></c>")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t></t></is></c>")]
    public void Read_CellWithoutValue_IsLeftOut(string cell) =>
        Assert.Empty(XlsxBuilder.WithCells(cell).Styles("14").Read().Sheets[0].Rows);

    [Fact]
    public void Read_CellOfUnknownKind_IsError() =>
        Assert.Equal(CellValue.OfError("unknown kind of cell: q"), XlsxBuilder.WithCells("<c r=\"A1\" t=\"q\"><v>1</v></c>").First());

    [Fact]
    public void Read_CellWithTwoValues_IsRefused()
    {
        var refusal = XlsxBuilder.WithCells("<c r=\"A1\"><v>1</v><v>2</v></c>").Refused();

        Assert.Equal(("Data", "A1"), (refusal.Sheet, refusal.Cell));
    }

    // The style may have been a date's: 39903 must not pass for a figure.
    [Fact]
    public void Read_StyledNumberWithoutAnyStyles_IsError()
    {
        var row = XlsxBuilder.WithCells("<c r=\"A1\" s=\"1\"><v>39903</v></c><c r=\"B1\" s=\"0\"><v>39903</v></c>").Read().Sheets[0].Rows[0];

        Assert.Equal(CellKind.Error, row.At(1).Kind);
        Assert.Equal(CellValue.OfNumber(39903), row.At(2));
    }

    [Fact]
    public void Read_StyleTheWorkbookDoesNotDefine_IsErrorForANumberOnly()
    {
        var row = XlsxBuilder.WithCells("<c r=\"A1\" s=\"9\"><v>40000</v></c><c r=\"B1\" s=\"9\" t=\"str\"><v>a</v></c>").Styles("14").Read().Sheets[0].Rows[0];

        Assert.Equal(CellKind.Error, row.At(1).Kind);
        Assert.Equal(CellKind.Text, row.At(2).Kind);
    }
}
