using System.Text;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

public class ReadingTextFilesTests
{
    [Fact]
    public void Read_Csv_IsOneSheetWithTheFilesNameAndAddressesAsInExcel()
    {
        var book = Csv.Read("Indicator,Area,Value\r\n\r\nNI 123,\"Halton, \"\"UA\"\"\nnorth\",5\r\nNI 16,,6\r\n", "Halton Q4.csv");

        var sheet = Assert.Single(book.Sheets);
        Assert.Equal(("Halton Q4", false), (sheet.Name, sheet.Hidden));
        Assert.Equal([1, 3, 4], sheet.Rows.Select(row => row.Number)); // a line end within quotes starts no row
        Assert.Equal(CellValue.OfText("Halton, \"UA\"\nnorth"), sheet.Rows[1].At(2));
        Assert.Equal([1, 3], sheet.Rows[2].Cells.Select(cell => cell.Column));
        Assert.Empty(book.Notes);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n4,5,6", ',')]
    [InlineData("a;b;c\n1,5;2,5;3,5\n4,5;5;6", ';')]
    [InlineData("a\tb\tc\n1,5\t2\t3", '\t')]
    [InlineData("a|b|c\n1|2|3", '|')]
    [InlineData("Walking, cycling and travel, by borough\na;b;c\n1;2;3\n4;5;6", ';')]
    [InlineData("\"a;b\",\"c;d\",e\n1,2,3", ',')] // within quotes it does not count
    [InlineData("\"a\nb\";c;d\n1;2;3", ';')]
    [InlineData("sep=;\r\na;b;c\r\n1;2;3", ';')]
    [InlineData("sep=^\na^b^c\n1^2^3", '^')]
    public void Read_Separator_IsFoundByWhatMakesTheLinesAgree(string text, char separator)
    {
        var book = Csv.Read(text);

        Assert.Contains(book.Sheets[0].Rows, row => row.Cells.Count == 3);
        Assert.Equal(separator is not (',' or '\t'), book.Notes.Any(note => note.Message.Contains("separated by", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_SepLine_IsNoRow() => Assert.Equal((1, "a"), (Csv.Rows("sep=;\r\na;b")[0].Number, Csv.Rows("sep=;\r\na;b")[0].At(1).Text));

    public static TheoryData<string, byte[], bool> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Área,£5"), false },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Área,£5")], false },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Área,£5")], false },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Área,£5")], false },
        { "Windows-1252", Encoding.Latin1.GetBytes("Área,£5"), true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_Encoding_IsFoundAndAGuessIsSaid(string what, byte[] file, bool isGuess)
    {
        var book = Reading.Bytes(file, "return.csv");

        Assert.Equal(["Área", "£5"], book.Sheets[0].Rows[0].Cells.Select(cell => cell.Value.Text));
        Assert.True(isGuess == book.Notes.Any(note => note.Message.Contains("Windows-1252", StringComparison.Ordinal)), what);
    }

    [Fact]
    public void Read_DatesThatCouldBeTurnedRound_AreNotedOnce()
    {
        var note = Assert.Single(Csv.Read("Date,Value\n31/12/2009,1\n03/04/2009,2\n05/06/2009,3\n04/04/2009,4").Notes);

        Assert.Equal(("return", "A3", false), (note.Sheet, note.Cell, note.IsDoubtful));
        Assert.Equal("2 dates with numbers only, such as 03/04/2009, were read the UK way, day first.", note.Message);
    }

    [Fact]
    public void Read_DatesMonthFirstAmongThem_MakeThemDoubtful()
    {
        var notes = Csv.Read("Date,Value\n03/04/2009,1\n04/13/2009,2").Notes;

        Assert.Equal(["A2", "A3"], notes.Select(note => note.Cell));
        Assert.All(notes, note => Assert.True(note.IsDoubtful));
    }

    [Fact]
    public void Read_DecimalCommas_AreNoted()
    {
        var note = Csv.Read("Indicator;Value\nNI 1;12,5\nNI 2;13,5").Notes[1];

        Assert.Equal(("B2", true), (note.Cell, note.IsDoubtful));
        Assert.Contains("12,5", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinesOfOtherLength_AreKeptAndNoted()
    {
        var book = Csv.Read("A title\nIndicator,Area,Value\nNI 1,Halton,1,234\nNI 2,Halton,5\nNI 3,Halton,6\nNI 4,Halton\n");

        Assert.Equal([1, 3, 4, 3, 3, 2], book.Sheets[0].Rows.Select(row => row.Cells.Count));
        Assert.Equal([("A3", true), ("A6", false)], book.Notes.Select(note => (note.Cell, note.IsDoubtful)));
        Assert.Equal("1 line has more cells than the usual 3.", book.Notes[0].Message);
    }

    [Fact]
    public void Read_PastedCells_AreSeparatedByTabs()
    {
        var rows = Csv.Read("Indicator\tPeriod\tValue\r\nNI 123\t2009/10 Q4\t1,262\r\nNI 16\t\"two\nlines\"\t12.5%\r\n", "pasted cells, 22 November 2026 14.02.txt").Sheets[0].Rows;

        Assert.Equal(CellValue.OfNumber(1262), rows[1].At(3));
        Assert.Equal(CellValue.OfText("two\nlines"), rows[2].At(2));
        Assert.Equal(CellValue.OfNumber(0.125, isPercent: true), rows[2].At(3));
    }
}
