using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

public class TextValuesTests
{
    [Theory]
    [InlineData("1234.5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("12,345,678", 12345678)]
    [InlineData(" 7 ", 7)]
    [InlineData("0", 0)]
    [InlineData("0.50", 0.5)]
    [InlineData(".5", 0.5)]
    [InlineData("-3.2", -3.2)]
    [InlineData("\u22123.2", -3.2)] // the minus that printers use
    [InlineData("+3", 3)]
    [InlineData("2009", 2009)]
    [InlineData("999999999999999", 999999999999999)]
    public void Read_PlainNumber_IsANumber(string text, double number) => Assert.Equal(CellValue.OfNumber(number), Value(text));

    [Theory]
    [InlineData("12%", 0.12)]
    [InlineData("12.3%", 0.123)]
    [InlineData("12.3 %", 0.123)]
    [InlineData("-0.7%", -0.007)]
    public void Read_Percentage_IsWhatExcelHolds(string text, double number) => Assert.Equal(CellValue.OfNumber(number, isPercent: true), Value(text));

    [Theory]
    [InlineData("12,5")] // a decimal comma is never 125
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("1.234,5")]
    [InlineData("1.234.567")]
    [InlineData(",5")]
    [InlineData("5.")]
    [InlineData("007")]
    [InlineData("00ET")]
    [InlineData("E0601")]
    [InlineData("E06000006")]
    [InlineData("1E05")] // not 100000
    [InlineData("1e5")]
    [InlineData("1234567890123456")] // more digits than a number keeps
    [InlineData("2009-10")]
    [InlineData("2009/10")]
    [InlineData("2009/10 Q4")]
    [InlineData("Apr-09")]
    [InlineData("(5)")]
    [InlineData("£1,250")]
    [InlineData("12 %%")]
    [InlineData("5-")]
    [InlineData("--5")]
    [InlineData("1 234")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0x1F")]
    [InlineData("١٢")] // digits, but not ours
    [InlineData("true")]
    [InlineData("-")]
    [InlineData("x")]
    [InlineData("<5")]
    [InlineData("03/04/09")] // no century
    [InlineData("13/13/2009")]
    [InlineData("31/02/2009")]
    [InlineData("04/13/2009")]
    [InlineData("=1+1")]
    [InlineData("9:30")]
    public void Read_WhatCouldBeSomethingElse_StaysText(string text) => Assert.Equal(CellValue.OfText(text), Value(text));

    [Theory]
    [InlineData("03/04/2009", 3, 4)]
    [InlineData("3/4/2009", 3, 4)]
    [InlineData("31/12/2009", 31, 12)]
    [InlineData("2009-04-03", 3, 4)]
    [InlineData("3 Apr 2009", 3, 4)]
    [InlineData("3 April 2009", 3, 4)]
    [InlineData("03-Apr-09", 3, 4)]
    [InlineData("03/04/2009 00:00", 3, 4)]
    [InlineData("2009-04-03T00:00:00", 3, 4)]
    public void Read_DateInUkOrder_IsADate(string text, int day, int month) =>
        Assert.Equal(CellValue.OfDate(new DateTime(2009, month, day, 0, 0, 0, DateTimeKind.Unspecified)), Value(text));

    [Fact]
    public void Read_TrueFalseErrorsAndMarkedText_AreWhatTheyAreInExcel()
    {
        Assert.Equal(CellValue.OfBoolean(true), Value("TRUE"));
        Assert.Equal(CellValue.OfError("#N/A"), Value("#N/A"));
        Assert.Equal(CellValue.OfText("00123"), Value("=\"00123\""));
        Assert.Equal(CellValue.OfText("Halton"), Value("Hal\u200Bton\u202E"));
    }

    // Whoever separates by semicolons may mean 1.234 by this.
    [Fact]
    public void Read_CommaGroupsBesideSemicolons_StayText() =>
        Assert.Equal([CellValue.OfText("1,234"), CellValue.OfNumber(1.5)], Csv.Rows("a;b\n1,234;1.5")[1].Cells.Select(cell => cell.Value));

    private static CellValue Value(string text) => Csv.Rows($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x")[0].At(1);
}
