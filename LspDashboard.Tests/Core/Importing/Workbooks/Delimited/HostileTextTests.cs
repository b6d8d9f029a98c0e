using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

public class HostileTextTests
{
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
