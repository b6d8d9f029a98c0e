using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks.Legacy;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>Two readers that share nothing say the same of every cell, or the difference has a reason.</summary>
public class SecondReaderTests
{
    [Theory]
    [InlineData("gla_walking_cycling_by_borough_2010_2014.xls", 3415)]
    [InlineData("phe_adult_obesity_la_2012_14.xlsx", 13881)]
    public void Read_RealWorkbook_AgreesInEveryCell(string name, int cells)
    {
        byte[] file = RealFiles.Bytes(name);

        var second = SecondReader.Compare(file, Reading.Bytes(file, name));

        Assert.Empty(second.Differences);
        Assert.Empty(second.Explained);
        Assert.Equal(cells, second.Agreed);
    }

    [Fact]
    public void Read_EveryKindOfCell_AgreesOrIsExplained()
    {
        byte[] file = new XlsBuilder().Formats("dd/mm/yyyy", "0%", "h:mm").Sheet("Data",
            XlsBuilder.Text(0, 0, "Halton"), XlsBuilder.Number(0, 1, 4.1), XlsBuilder.Number(0, 2, 40071.5, 1), XlsBuilder.Number(0, 3, .5, 2), XlsBuilder.Number(0, 4, .375, 3),
            XlsBuilder.Record(0x0205, 0, 5, 0, (byte)0x2A, (byte)1), XlsBuilder.Record(0x0205, 0, 6, 0, (byte)1, (byte)0), XlsBuilder.Record(0x027E, 0, 7, 0, 1234u << 2 | 3)).Build();

        var second = SecondReader.Compare(file, Xls.Bytes(file));

        Assert.Empty(second.Differences);
        Assert.Equal(6, second.Agreed);
        Assert.Equal(2, second.Explained.Count);
    }

    [Fact]
    public void Read_ReturnTheTestsSend_Agrees()
    {
        byte[] file = ReturnWorkbook.ThreeBadOfThreeHundred();

        var second = SecondReader.Compare(file, Reading.Bytes(file));

        Assert.Empty(second.Differences);
        Assert.InRange(second.Agreed, 1000, 5000);
    }

    // Why it is not our reader: all of this without a word.
    [Fact]
    public void Read_ErrorsCellsTwiceAndMissingTexts_AreWhereTheSecondReaderGoesWrong()
    {
        byte[] error = new XlsBuilder().Sheet("Data", XlsBuilder.Record(0x0205, 0, 0, 0, (byte)0x2A, (byte)1)).Build();
        byte[] twice = new XlsBuilder().Sheet("Data", XlsBuilder.Number(0, 0, 5), XlsBuilder.Number(0, 0, 99)).Build();
        byte[] missing = new XlsBuilder().Global(XlsBuilder.Record(0x00FC, 1u, 1u, "a")).Sheet("Data", XlsBuilder.Record(0x00FD, 0, 0, 0, 7u)).Build();

        Assert.Equal([SecondReader.ErrorsDropped], SecondReader.Compare(error, Xls.Bytes(error)).Explained.Keys);
        Assert.Equal(["Data!A1: ours Number '5', theirs Double '99'"], SecondReader.Compare(twice, Xls.Bytes(new XlsBuilder().Sheet("Data", XlsBuilder.Number(0, 0, 5)).Build())).Differences);
        Xls.Refused(twice);
        Assert.Equal(CellKind.Error, Xls.Bytes(missing).Sheets[0].Rows[0].At(1).Kind);
        Assert.EndsWith("theirs String ''", Assert.Single(SecondReader.Compare(missing, Xls.Bytes(missing)).Differences), StringComparison.Ordinal);
    }
}
