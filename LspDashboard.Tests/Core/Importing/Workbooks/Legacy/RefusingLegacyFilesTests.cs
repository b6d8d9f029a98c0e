using System.Diagnostics;
using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Support.XlsBuilder;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Legacy;

public class RefusingLegacyFilesTests
{
    private static readonly byte[] Honest = Small().Build();

    public static TheoryData<string, byte[], string> NotTaken() => new()
    {
        { "password", Small().Global(Record(0x002F, 1, 1, 1)).Build(), "password" },
        { "password, newer", Small().Version(0x0600, "EncryptedPackage").With("EncryptionInfo").Build(), "password" },
        { "macros", Small().With("_VBA_PROJECT_CUR").Build(), "macros" },
        { "macro sheet", new XlsBuilder().Sheet("Auto", [], kind: 1, type: 0x40).Build(), "macro sheet" },
        { "Excel 95", Small().Version(0x0500, "Book").Build(), "Excel 95" },
        { "Excel 95 in the newer place", Small().Version(0x0500).Build(), "Excel 95" },
        { "no file around the records", Small().Stream(), "Excel 95" },
        { "Word", Small().Version(0x0600, "WordDocument").Build(), "Word" },
        { "PowerPoint", Small().Version(0x0600, "PowerPoint Document").Build(), "PowerPoint" },
        { "email", Small().Version(0x0600, "__substg1.0_0037001F").Build(), "Outlook" },
        { "something else", Small().Version(0x0600, "Contents").Build(), "no workbook" },
        { "charts only", new XlsBuilder().Sheet("Chart", [], kind: 2, type: 0x20).Build(), "no sheet" },
        { "a web page", "<html><table><tr><td>1</td></tr></table></html>"u8.ToArray(), "web page" },
        { "text", "Indicator\tPeriod\tValue"u8.ToArray(), "not an Excel workbook" },
        { "a newer workbook", XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>").Build(), "newer kind" },
        { "two sheets of one name", new XlsBuilder().Sheet("A", Number(0, 0, 1)).Sheet("a", Number(0, 0, 1)).Build(), "have the name" },
    };

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void Read_WhatIsNoWorkbookToTake_IsRefusedAsWhatItIs(string what, byte[] file, string says)
    {
        var refusal = Xls.Refused(file);

        Assert.True(refusal.Message.Contains(says, StringComparison.Ordinal), $"{what}: {refusal.Message}");
        Assert.Contains("Excel", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OldWorkbookNamedAsANewerOne_IsRefusedAsSuch() =>
        Assert.Contains("97-2003", Reading.Refused(Honest, "return.xlsx").Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ProtectedNewerWorkbook_IsRefusedForItsPasswordUnderEitherName()
    {
        byte[] file = Small().Version(0x0600, "EncryptedPackage").Build();

        Assert.Equal(Xls.Refused(file).Message, Reading.Refused(file, "return.xlsx").Message);
    }

    [Fact]
    public void Read_EveryTruncation_IsRefusedOrWhole()
    {
        for (int length = 0; length < Honest.Length; length++)
        {
            try
            {
                // Only what stands after the last sheet may be missing.
                Assert.Equal(2, Xls.Bytes(Honest[..length]).Sheets.Count);
            }
            catch (WorkbookRefusedException)
            {
            }
        }
    }

    // The format has no checksum: a byte changed within a number is another number. It must never be anything but a workbook or a refusal.
    [Theory]
    [InlineData(0x15)]
    [InlineData(0xFF)]
    [InlineData(0x80)]
    public void Read_AnyByteChanged_IsAWorkbookOrARefusalAndSoon(byte change)
    {
        var limits = new WorkbookLimits { Budget = TimeSpan.FromSeconds(2) };
        foreach (byte[] honest in (byte[][])[Honest, Small().Build(mini: true)])
        {
            for (int at = 0; at < honest.Length; at++)
            {
                byte[] changed = [.. honest];
                changed[at] ^= change;
                var watch = Stopwatch.StartNew();
                try
                {
                    Xls.Bytes(changed, limits);
                }
                catch (WorkbookRefusedException)
                {
                }
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), string.Create(CultureInfo.InvariantCulture, $"byte {at}"));
            }
        }
    }

    [Theory]
    [InlineData(0)] // the table of sectors: a chain that bites its tail
    [InlineData(6)]
    public void Read_ChainInACircle_IsRefused(int sector)
    {
        byte[] file = [.. Honest];
        BitConverter.GetBytes(sector).CopyTo(file, 512 + 4 * 7);

        Assert.Contains("damaged", Xls.Refused(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CountOfTextsThatIsFalse_IsRefused() =>
        Assert.Contains("damaged", Xls.Refused(Small().Global(Record(0x00FC, 0xFFFFFFFFu, 0xFFFFFFFFu, "a")).Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_MoreValuesThanTheLimit_IsRefused() =>
        Assert.Contains("more than 1 values", Xls.Refused(Honest, new WorkbookLimits { Cells = 1 }).Message, StringComparison.Ordinal);

    private static XlsBuilder Small() => new XlsBuilder()
        .Global(Record(0x00FC, 1u, 1u, "Halton")).Formats("0.0%", "dd/mm/yyyy")
        .Sheet("Data",
            Record(0x0200, 0u, 2u, 0, 3, 0), Record(0x007D, 0, 1, 2000, 0, 0, 0), Record(0x0208, 0, 0, 3, 255, 0, 0, 0x0100, 0),
            Record(0x00FD, 0, 0, 0, 0u), Number(0, 1, 0.125, 1), Number(0, 2, 40071, 2),
            Record(0x00BD, 1, 0, 0, 1u << 2 | 2, 0, 2u << 2 | 2, 1), Record(0x0006, 1, 2, 0, new byte[] { 0, 0, 0, 0, 0, 0, 0xFF, 0xFF }, 0, 0u), Record(0x0207, "total"),
            Record(0x00E5, 1, 0, 0, 0, 1))
        .Sheet("Notes", Text(0, 0, "provisional"), Record(0x0205, 1, 0, 0, (byte)0x2A, (byte)1));
}
