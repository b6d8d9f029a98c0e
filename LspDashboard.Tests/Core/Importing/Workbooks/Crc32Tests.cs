using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class Crc32Tests
{
    // The check value every description of CRC-32 gives: "123456789" is CBF43926. The test's own zips stand on this one.
    [Fact]
    public void Crc_CheckValue_IsThePublishedOne() =>
        Assert.Equal(0xCBF43926u, RawZip.Crc("123456789"u8));

    // One entry of every length around the reader's turns of eight bytes: a wrong sum would refuse it.
    [Fact]
    public void Read_PartsOfEveryLength_AgreeWithTheirChecksums()
    {
        for (int padding = 0; padding < 20; padding++)
            Assert.Equal(5, XlsxBuilder.WithCells($"<c r=\"A1\"><v>{new string(' ', padding)}5</v></c>").First().Number);
    }
}
