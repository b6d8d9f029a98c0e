using System.Globalization;
using System.IO.Compression;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>
/// A large return of eight columns, written part by part as text and by no workbook library: four columns of texts, of which one in
/// forty is not seen again, three of figures and one of dates.
/// </summary>
internal static class MadeReturn
{
    public const int Columns = 8;
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <param name="rows">Without the header, which is not made.</param>
    /// <param name="isInline">Texts in the cells themselves, as many programs but Excel write them.</param>
    public static byte[] Write(int rows, bool isInline)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", to => to.Write($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{Type("workbook", "sheet.main")}{Type("worksheets/sheet1", "worksheet")}{Type("styles", "styles")}{(isInline ? "" : Type("sharedStrings", "sharedStrings"))}</Types>"));
            Part(zip, "_rels/.rels", to => to.Write(Links("<Relationship Id=\"r1\" Type=\"T/officeDocument\" Target=\"xl/workbook.xml\"/>")));
            Part(zip, "xl/workbook.xml", to => to.Write($"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"Return\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            Part(zip, "xl/_rels/workbook.xml.rels", to => to.Write(Links("<Relationship Id=\"r1\" Type=\"T/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"T/styles\" Target=\"styles.xml\"/>"
                + (isInline ? "" : "<Relationship Id=\"r3\" Type=\"T/sharedStrings\" Target=\"sharedStrings.xml\"/>"))));
            Part(zip, "xl/styles.xml", to => to.Write($"<styleSheet {Main}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellXfs></styleSheet>"));
            var texts = new MadeTexts(rows, isInline);
            Part(zip, "xl/worksheets/sheet1.xml", to => Sheet(to, texts));
            if (!isInline) Part(zip, "xl/sharedStrings.xml", to => Strings(to, texts));
        }
        return file.ToArray();
    }

    private static void Sheet(TextWriter to, MadeTexts texts)
    {
        var random = new Random(20090401);
        to.Write($"<worksheet {Main}><sheetData>");
        for (var row = 1; row <= texts.Rows; row++)
        {
            to.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:8\">"));
            for (var column = 0; column < 4; column++) to.Write(texts.Cell(row, column));
            var (numerator, denominator) = (random.Next(10, 5_000), random.Next(5_000, 90_000));
            to.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"E{row}\"><v>{100.0 * numerator / denominator:0.0###}</v></c><c r=\"F{row}\"><v>{numerator}</v></c><c r=\"G{row}\"><v>{denominator}</v></c><c r=\"H{row}\" s=\"1\"><v>{39_800 + row % 400}</v></c></row>"));
        }
        to.Write("</sheetData></worksheet>");
    }

    private static void Strings(TextWriter to, MadeTexts texts)
    {
        to.Write($"<sst {Main}>");
        foreach (var text in texts.Shared) to.Write($"<si><t>{text}</t></si>");
        to.Write("</sst>");
    }

    private static string Type(string part, string kind) => $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{Content}.{kind}+xml\"/>";

    private static string Links(string links) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{links.Replace("T/", Office + "/", StringComparison.Ordinal)}</Relationships>";

    private static void Part(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using var to = new StreamWriter(zip.CreateEntry(name).Open());
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(to);
    }
}
