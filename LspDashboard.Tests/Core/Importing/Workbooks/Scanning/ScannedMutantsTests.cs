using System.Globalization;
using System.Text;
using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Scanning;

/// <summary>Generated rows: the scanner and the XML reader say the same of all of them.</summary>
public class ScannedMutantsTests
{
    private const string Part = "xl/worksheets/sheet1.xml";

    [Fact]
    public void Read_RowsLongerThanTheBuffer_AreScannedAndTheSame()
    {
        var rows = MadeRows(new Random(7), 4_000);

        var readings = TwoReadings.Of(new XlsxBuilder().Styles("0.0%", "14").Sheet("Data", rows).Build());

        Assert.True(rows.Length > 400_000);
        Assert.True(readings.IsScanned);
        Assert.Equal(readings.Xml, readings.Scanned);
    }

    [Fact]
    public void Read_MutantsOfRows_AreTheSame()
    {
        var random = new Random(2009);
        int scanned = 0, leftOut = 0;
        for (int i = 0; i < 1_500; i++)
        {
            byte[] rows = Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{MadeRows(random, 4)}</sheetData></worksheet>");
            byte[] mutant = random.Next(2) == 0 ? XmlMutations.Edit(rows, random) : ByteMutations.Change(rows, random);

            var readings = TwoReadings.Of(new XlsxBuilder().Styles("0.0%", "14").Sheet("Data", "").Edit(Part, entry => entry with { Bytes = mutant }).Build());

            Assert.True(readings.Agree, Encoding.UTF8.GetString(mutant));
            scanned += readings.IsScanned ? 1 : 0;
            leftOut += readings.Scanned is null ? 1 : 0;
        }
        Assert.InRange(scanned, 150, 1_300);
        Assert.InRange(leftOut, 150, 1_300);
    }

    private static string MadeRows(Random random, int count)
    {
        var rows = new StringBuilder();
        for (int row = 1; row <= count; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{Pick(random, "", " hidden=\"1\"", " spans='1:6'", " ht=\"15\"")}>{Pick(random, "", "\n ")}");
            for (char column = 'A'; column <= 'F'; column++)
                rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\"{Made(random)}</c>{Pick(random, "", "", "\r\n")}");
            rows.Append("</row>");
        }
        return rows.ToString();
    }

    private static string Made(Random random) => random.Next(8) switch
    {
        0 => $" t='str'><f>A1&gt;2</f><v>{Words(random)}</v>",
        1 => $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Words(random)}</t></is>",
        2 => string.Create(CultureInfo.InvariantCulture, $" s=\"1\"><v>{random.NextDouble()}</v>"),
        3 => string.Create(CultureInfo.InvariantCulture, $" s=\"2\"><v>{random.Next(-5, 50_000)}</v>"),
        4 => Pick(random, "><v/>", "><v> </v>", "><v>12,5</v>", "><v>1e999</v>", "><f>A1</f><v></v>", "><f>A1</f>", " t=\"b\"><v>2</v>", " t=\"e\"><v>#N/A</v>", " t=\"s\"><v>0</v>"),
        5 => ">",
        _ => string.Create(CultureInfo.InvariantCulture, $"><v>{random.Next(-99, 99_999)}</v>"),
    };

    private static string Words(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pick(random, "Halton ", "NI 117 ", "&amp;", "&#163;", "&#xE9;", "é", "\U0001F600", "_x0041_", "\u200B", "]", "&#13;", "\t")));

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
