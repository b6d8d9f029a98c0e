using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Excel;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>
/// The small workbook that "Edit data" opens. It is written straight into its zip: sixty of them for one pack would take seconds
/// through a spreadsheet library, and this takes milliseconds. The same chart gives the same bytes.
/// </summary>
internal static class ChartBook
{
    public const string Sheet = "Data";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Bold = 1;
    private const int Figure = 2;
    private static readonly DateTimeOffset s_noDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(PackChart chart)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                """);
            Put(zip, "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Put(zip, "xl/workbook.xml", $"""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{Sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
            Put(zip, "xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
                """);
            Put(zip, "xl/styles.xml", Styles(FigureFormat.Of(chart.Decimals)));
            using var sheet = Entry(zip, "xl/worksheets/sheet1.xml");
            WriteSheet(sheet, chart);
        }
        return bytes.ToArray();
    }

    private static string Styles(string format) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="{format.Replace("\"", "&quot;", StringComparison.Ordinal)}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private static void WriteSheet(Stream stream, PackChart chart)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("cols", Main);
        xml.WriteStartElement("col", Main);
        xml.WriteAttributeString("min", "1");
        xml.WriteAttributeString("max", Number(chart.Series.Count + 1));
        xml.WriteAttributeString("width", "16");
        xml.WriteAttributeString("customWidth", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        StartRow(xml, 1);
        WriteText(xml, 0, 1, "Period", Bold);
        for (var s = 0; s < chart.Series.Count; s++) WriteText(xml, s + 1, 1, OfficeText.Line(chart.Series[s].Name), Bold);
        xml.WriteEndElement();
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            StartRow(xml, i + 2);
            WriteText(xml, 0, i + 2, OfficeText.Line(chart.Categories[i]), 0);
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].At(i) is not { } value) continue;
                StartCell(xml, s + 1, i + 2, Figure);
                xml.WriteElementString("v", Main, ChartFigures.Text(value));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int row)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Number(row));
    }

    private static void StartCell(XmlWriter xml, int column, int row, int style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", ChartCells.Letters(column) + Number(row));
        if (style > 0) xml.WriteAttributeString("s", Number(style));
    }

    // Text beside its cell, never a formula, whatever it begins with.
    private static void WriteText(XmlWriter xml, int column, int row, string text, int style)
    {
        StartCell(xml, column, row, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteElementString("t", Main, text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var entry = Entry(zip, name);
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = s_noDate;
        return entry.Open();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
