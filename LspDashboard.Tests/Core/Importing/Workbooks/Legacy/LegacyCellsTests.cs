using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Support.XlsBuilder;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Legacy;

public class LegacyCellsTests
{
    // Packed by hand after [MS-XLS] 2.5.217: bit 0 divides by 100, bit 1 marks a whole number in the upper 30 bits.
    [Theory]
    [InlineData(0x3FF00000u, 1)]
    [InlineData(0x3FF00001u, 0.01)]
    [InlineData(1234u << 2 | 2, 1234)]
    [InlineData(1234u << 2 | 3, 12.34)]
    [InlineData(0xFFFFFFEEu, -5)]
    [InlineData(0xFFFFFFEFu, -0.05)]
    public void Read_PackedNumber_IsUnpacked(uint packed, double number) =>
        Assert.Equal(CellValue.OfNumber(number), First(Record(0x027E, 0, 0, 0, packed)));

    [Fact]
    public void Read_SeveralPackedNumbers_StandSideBySide()
    {
        var row = Row(Record(0x00BD, 0, 1, 0, 1u << 2 | 2, 0, 2u << 2 | 2, 2));

        Assert.Equal([new Cell(2, CellValue.OfNumber(1)), new Cell(3, CellValue.OfNumber(2))], row.Cells);
    }

    [Fact]
    public void Read_Texts_AreReadWhereverTheyStand()
    {
        byte[] strings = Record(0x00FC, 2u, 2u, "shared", 4, (byte)0x08, 1, new byte[] { (byte)'r', (byte)'i', (byte)'c', 0xE9 }, 0u);
        var row = new XlsBuilder().Global(strings).Sheet("Data", Record(0x00FD, 0, 0, 0, 0u), Record(0x00FD, 0, 1, 0, 1u), Text(0, 2, "12,5"), Record(0x00D6, 0, 3, 0, "rich", 1, 0u)).Read().Sheets[0].Rows[0];

        Assert.Equal(["shared", "ricé", "12,5", "rich"], row.Cells.Select(cell => cell.Value.Text));
        Assert.All(row.Cells, cell => Assert.Equal(CellKind.Text, cell.Value.Kind));
    }

    [Fact]
    public void Read_TextCutBetweenTwoRecords_IsJoined()
    {
        // The first half one byte a character, the second two: the continuation says so anew.
        byte[] first = Record(0x00FC, 1u, 1u, 6, (byte)0, "Hal"u8.ToArray());
        byte[] rest = Record(0x003C, (byte)1, System.Text.Encoding.Unicode.GetBytes("ton"));

        Assert.Equal(CellValue.OfText("Halton"), new XlsBuilder().Global([.. first, .. rest]).Sheet("Data", Record(0x00FD, 0, 0, 0, 0u)).Read().Sheets[0].Rows[0].At(1));
    }

    [Fact]
    public void Read_Escapes_AreTextHere() =>
        Assert.Equal(CellValue.OfText("_x0041_"), First(Text(0, 0, "_x0041_\u200E")));

    [Theory]
    [InlineData(0x00, "#NULL!")]
    [InlineData(0x07, "#DIV/0!")]
    [InlineData(0x2A, "#N/A")]
    [InlineData(0x63, "an error of an unknown kind")]
    public void Read_ErrorValue_StaysAnError(byte code, string text)
    {
        Assert.Equal(CellValue.OfError(text), First(Record(0x0205, 0, 0, 0, code, (byte)1)));
        Assert.Equal(CellValue.OfError(text), First(Formula(0, 2, code)));
    }

    [Fact]
    public void Read_TrueAndFalse_AreBooleans()
    {
        Assert.Equal(CellValue.OfBoolean(true), First(Record(0x0205, 0, 0, 0, (byte)1, (byte)0)));
        Assert.Equal(CellValue.OfBoolean(false), First(Formula(0, 1, 0)));
    }

    [Fact]
    public void Read_Formulas_CountWithTheirKeptValue()
    {
        var row = Row(
            Record(0x0006, 0, 0, 0, 4.1, 0, 0u),
            Formula(1, 0, 0), Record(0x0207, "Halton"),
            Formula(2, 0, 0), Record(0x04BC, 0u), Record(0x0207, "shared formula"),
            Formula(3, 3, 0),
            Formula(4, 0, 0));

        Assert.Equal([CellValue.OfNumber(4.1), CellValue.OfText("Halton"), CellValue.OfText("shared formula"), default], Enumerable.Range(1, 4).Select(row.At));
        Assert.Equal(CellKind.Error, row.At(5).Kind); // its text is missing
    }

    [Theory]
    [InlineData("dd/mm/yyyy", CellKind.Date, false)]
    [InlineData("0.0%", CellKind.Number, true)]
    [InlineData("0.0\"%\"", CellKind.Number, false)]
    [InlineData("#,##0.00", CellKind.Number, false)]
    [InlineData("h:mm", CellKind.Number, false)]
    public void Read_Format_SaysDateOrPercent(string format, CellKind kind, bool isPercent)
    {
        var value = new XlsBuilder().Formats(format).Sheet("Data", Number(0, 0, 40071, 1)).Read().Sheets[0].Rows[0].At(1);

        Assert.Equal((kind, 40071, isPercent), (value.Kind, value.Number, value.IsPercent));
    }

    [Fact]
    public void Read_Dates_CountFrom1900Or1904()
    {
        var asked = new DateTime(2009, 9, 15, 0, 0, 0, DateTimeKind.Unspecified);

        Assert.Equal(asked, new XlsBuilder().Formats("d mmm yyyy").Sheet("Data", Number(0, 0, 40071, 1)).Read().Sheets[0].Rows[0].At(1).Date);
        Assert.Equal(asked, new XlsBuilder().Global(Record(0x0022, 1)).Formats("d mmm yyyy").Sheet("Data", Number(0, 0, 40071 - 1462, 1)).Read().Sheets[0].Rows[0].At(1).Date);
        Assert.Equal(CellValue.OfError("not a date: -5"), new XlsBuilder().Formats("d mmm yyyy").Sheet("Data", Number(0, 0, -5, 1)).Read().Sheets[0].Rows[0].At(1));
    }

    [Fact]
    public void Read_WhatTheWorkbookDoesNotHold_IsAnError()
    {
        Assert.StartsWith("number in a format", First(Number(0, 0, 5, 9)).Text, StringComparison.Ordinal);
        Assert.StartsWith("text missing", First(Record(0x00FD, 0, 0, 0, 7u)).Text, StringComparison.Ordinal);
        Assert.Equal(CellValue.OfError("not a number"), First(Number(0, 0, double.PositiveInfinity)));
    }

    private static byte[] Formula(int column, byte kind, byte value) =>
        Record(0x0006, 0, column, 0, new byte[] { kind, 0, value, 0, 0, 0, 0xFF, 0xFF }, 0, 0u);

    private static CellValue First(params byte[][] records) => Row(records).At(1);

    private static SheetRow Row(params byte[][] records) => new XlsBuilder().Sheet("Data", records).Read().Sheets[0].Rows[0];
}
