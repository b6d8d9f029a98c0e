using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>A return as Excel saves the filled-in template: one long table, texts shared, figures in cells of their own.</summary>
internal static class MadeReturnFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static readonly string[] Headings = ["Indicator", "Title", "Area", "Period", "Value", "Numerator", "Denominator", "Status", "Comment"];

    public static byte[] Of(IEnumerable<MadeFigure> figures)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Figures\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>");
            using (var sheet = Open(zip, "xl/worksheets/sheet1.xml")) Sheet(sheet, figures, texts);
            using var strings = Open(zip, "xl/sharedStrings.xml");
            strings.Write($"<sst xmlns=\"{Main}\">");
            foreach (var text in texts.Keys) strings.Write($"<si><t>{text}</t></si>");
            strings.Write("</sst>");
        }
        return file.ToArray();
    }

    private static void Sheet(StreamWriter sheet, IEnumerable<MadeFigure> figures, Dictionary<string, int> texts)
    {
        sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">");
        for (var i = 0; i < Headings.Length; i++) Text(sheet, i, 1, Headings[i], texts);
        var row = 1;
        foreach (var figure in figures)
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"</row><row r=\"{++row}\">"));
            for (var i = 0; i < 4; i++) Text(sheet, i, row, figure.Text(i), texts);
            Number(sheet, 4, row, figure.Value);
            if (figure.Numerator is { } numerator) Number(sheet, 5, row, numerator);
            if (figure.Denominator is { } denominator) Number(sheet, 6, row, denominator);
            Text(sheet, 7, row, figure.Text(7), texts);
        }
        sheet.Write("</row></sheetData></worksheet>");
    }

    private static void Text(StreamWriter sheet, int column, int row, string text, Dictionary<string, int> texts)
    {
        if (!texts.TryGetValue(text, out var index)) texts[text] = index = texts.Count;
        sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" t=\"s\"><v>{index}</v></c>"));
    }

    private static void Number(StreamWriter sheet, int column, int row, double number) =>
        sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\"><v>{number:R}</v></c>"));

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var part = Open(zip, name);
        part.Write(xml);
    }

    private static StreamWriter Open(ZipArchive zip, string name)
    {
        var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
        writer.Write(Head);
        return writer;
    }
}
