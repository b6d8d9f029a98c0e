using System.Diagnostics;
using System.Text;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

public class HostileTextTests
{
    // By name, since xunit writes out the data of a theory, and some of this is 30 MB.
    private static readonly Dictionary<string, (Func<byte[]> File, string Says)> Hostile = new(StringComparer.Ordinal)
    {
        ["zeros"] = (() => "a,b\0c"u8.ToArray(), "no text has"),
        ["a zero late in the file"] = (() => [.. Encoding.UTF8.GetBytes(new string('a', 100) + "\n" + string.Concat(Enumerable.Repeat("a,b\n", 2000))), 0], "no text has"),
        ["UTF-16 without its mark"] = (() => Encoding.Unicode.GetBytes("Indicator,Period"), "no text has"),
        ["UTF-16 cut in half"] = (() => [0xFF, 0xFE, 0x41, 0x00, 0x42], "not whole"),
        ["a program"] = (() => [0x4D, 0x5A, 0x90, 0x00, 0x03], "no text has"),
        ["a PDF"] = (() => "%PDF-1.7"u8.ToArray(), "PDF"),
        ["a web page"] = (() => "<!DOCTYPE html>"u8.ToArray(), "web page"),
        ["an old workbook"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1], "97-2003"),
        ["a quote never closed"] = (() => "\"a,b\nc,d\n"u8.ToArray(), "A1"),
        ["a quote never closed, later"] = (() => "a,b\nc,\"d\n"u8.ToArray(), "B2"),
        ["a quote never closed, long"] = (() => [(byte)'"', .. Encoding.UTF8.GetBytes(new string('a', 40_000))], "quote"),
        ["a text longer than a cell"] = (() => Encoding.UTF8.GetBytes("a,b\nc," + new string('d', 32_768)), "B2"),
        ["one line of 20 MB"] = (() => Encoding.UTF8.GetBytes(new string('a', 20_000_000)), "longer"),
        ["one line of 30 MB"] = (() => Encoding.UTF8.GetBytes(new string('a', 30_000_000)), "20 MB"),
        ["ten thousand columns"] = (() => Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 10_000))), "512th"),
        ["two million lines"] = (() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\n", 2_000_000))), "1,048,576"),
        ["four million values"] = (() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,1,1,1\n", 1_000_000))), "3,000,000"),
    };

    public static TheoryData<string> NotTaken() => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void Read_WhatIsNoTextToTake_IsRefusedSoon(string what)
    {
        var (make, says) = Hostile[what];
        byte[] file = make();
        var watch = Stopwatch.StartNew();

        var refusal = Reading.Refused(file, "return.csv");

        Assert.True((refusal.Message + refusal.Cell).Contains(says, StringComparison.Ordinal), $"{what}: {refusal.Message}");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{what}: {watch.Elapsed}");
    }

    [Theory]
    [InlineData("\n", 1_000_000)] // empty lines
    [InlineData(",", 5_000_000)] // one line of empty cells
    [InlineData(",\n", 1_000_000)]
    public void Read_MillionsOfNothing_IsAnEmptySheet(string nothing, int times) =>
        Assert.Empty(Csv.Rows(string.Concat(Enumerable.Repeat(nothing, times))));

    [Theory]
    [InlineData("a,b;c\td|e\n1;2,3|4\t5\n")]
    [InlineData("\",\"\"\n;\"\"\"")]
    [InlineData("\r\r\n\n\r")]
    [InlineData("\"a\"b\"c\",d")]
    [InlineData("sep=")]
    [InlineData("sep=\n\n")]
    [InlineData(",")]
    [InlineData("\uD800")]
    public void Read_Oddities_AreAWorkbookOrARefusal(string text)
    {
        try
        {
            Assert.Single(Csv.Read(text).Sheets);
        }
        catch (WorkbookRefusedException refusal)
        {
            Assert.NotEmpty(refusal.Remedy);
        }
    }

    [Fact]
    public void Read_AnyByteChanged_IsAWorkbookOrARefusal()
    {
        byte[] honest = "Indicator,\"Area\",Value\r\nNI 1,\"Halton, \"\"UA\"\"\",12.5%\r\n"u8.ToArray();
        for (int at = 0; at < honest.Length; at++)
        {
            for (int value = 0; value < 256; value++)
            {
                byte[] changed = [.. honest];
                changed[at] = (byte)value;
                try
                {
                    Assert.Single(Reading.Bytes(changed, "return.csv").Sheets);
                }
                catch (WorkbookRefusedException)
                {
                }
            }
        }
    }

    [Fact]
    public void Read_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => Reading.Bytes("a,b"u8.ToArray(), "return.csv", ct: new CancellationToken(canceled: true)));
}
