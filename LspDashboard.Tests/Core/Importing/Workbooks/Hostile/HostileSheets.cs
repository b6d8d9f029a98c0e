using System.Globalization;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Sheets whose rows and cells stand where none can, twice, or without end.</summary>
internal static class HostileSheets
{
    private const string Five = "<c><v>5</v></c>";

    public static IEnumerable<HostileFile> All()
    {
        yield return Read("22 cells in a sheet that declares XFD1048576", "Number 22", new XlsxBuilder().Sheet("Data", $"<row r=\"1\">{Repeat(Five, 11)}</row><row r=\"1048576\">{Repeat(Five, 11)}</row>", before: "<dimension ref=\"A1:XFD1048576\"/>"));
        yield return Refused("rows out of order", "row 1 comes", Rows("<row r=\"2\"><c r=\"A2\"><v>5</v></c></row><row r=\"1\"><c r=\"A1\"><v>6</v></c></row>"));
        yield return Refused("row twice", "row 1 comes", Rows(Repeat("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>", 2)));
        yield return Refused("row 1048577", "1,048,576", Rows("<row r=\"1048577\"/>"));
        yield return Refused("row 1048577 without a number", "1,048,576", Rows("<row r=\"1048576\"/><row/>"));
        foreach (string number in new[] { "0", "-1", "one", "99999999999999999999", "1.5", "" })
            yield return Refused($"row number '{number}'", "no proper number", Rows($"<row r=\"{number}\"/>"));
        yield return Refused("cell twice", "cell A1 comes", XlsxBuilder.WithCells(Repeat("<c r=\"A1\"><v>5</v></c>", 2)));
        yield return Refused("cells out of order", "cell A1 comes", XlsxBuilder.WithCells("<c r=\"B1\"><v>5</v></c><c r=\"A1\"><v>6</v></c>"));
        yield return Refused("cell of another row", "stands in row 1", XlsxBuilder.WithCells("<c r=\"A2\"><v>5</v></c>"));
        foreach (string address in new[] { "1", "A", "A0", "XFE1", "A1048577", "A1:B1", "$A$1", "" })
            yield return Refused($"cell address '{address}'", "no proper address", XlsxBuilder.WithCells($"<c r=\"{address}\"><v>5</v></c>"));
        yield return Refused("value in column 513", "512th", XlsxBuilder.WithCells("<c r=\"SS1\"><v>5</v></c>"));
        yield return Refused("20,000 cells in a row", "more cells than Excel", XlsxBuilder.WithCells(Repeat("<c/>", 20_000)));
        yield return Refused("two values in a cell", "two values", XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v><v>6</v></c>"));
        yield return Refused("merged ranges without end", "100,000", () => new XlsxBuilder().Sheet("Data", "", after: $"<mergeCells>{Numbered("<mergeCell ref=\"A{0}:B{0}\"/>", 100_001)}</mergeCells>").Build()) with { IsLarge = true };
        yield return Refused("merged range that ends before it begins", "no proper address", new XlsxBuilder().Sheet("Data", "", after: "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"));
        yield return Refused("two sheets of one name", "have the name", Honest().Sheet("DATA", ""));
        yield return Refused("formats without end", "more cell formats", () => Honest().Styles("14").Replace("xl/styles.xml", "<cellXfs>", "<cellXfs>" + Repeat("<xf numFmtId=\"14\"/>", 66_000)).Build());
        yield return Refused("shared texts without end", "characters of text", () => Honest().SharedStrings(Numbered("<si><t>{0}</t></si>", 1_600_000)).Build()) with { IsLarge = true };
        yield return Refused("cells without end", "2,000,000 values", () => Rows(Numbered("<row>" + Repeat("<c><v>{0}</v></c>", 8) + "</row>", 260_000)).Build()) with { IsLarge = true };
        yield return Refused("errors without end", "characters of text", () => Rows(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<row><c><v>{Noise(8_000, "xyz0123456789", i)}</v></c></row>"))).Build()) with { IsLarge = true };
    }

    private static XlsxBuilder Rows(string rows) => new XlsxBuilder().Sheet("Data", rows);

    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => format.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
