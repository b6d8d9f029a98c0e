using System.Globalization;
using System.Text;

namespace LspDashboard.Tests.Support;

/// <summary>
/// A minimal workbook from XML strings. Everything the reader may meet can be put in, left out or twisted:
/// <code>new XlsxBuilder().Sheet("Data", """&lt;row r="1"&gt;&lt;c r="A1"&gt;&lt;v&gt;5&lt;/v&gt;&lt;/c&gt;&lt;/row&gt;""").Build()</code>
/// </summary>
public sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly List<(string Name, string State, string Data, string Before, string After)> _sheets = [];
    private readonly List<RawZip.Entry> _extra = [];
    private readonly List<Func<RawZip.Entry, RawZip.Entry?>> _edits = [];
    private string? _strings;
    private string? _styles;
    private string _workbookProperties = "";

    /// <param name="name">As on the tab.</param>
    /// <param name="rows">What stands inside sheetData.</param>
    /// <param name="state">visible, hidden or veryHidden.</param>
    /// <param name="before">What stands before sheetData, such as cols.</param>
    /// <param name="after">What stands after it, such as mergeCells.</param>
    public XlsxBuilder Sheet(string name, string rows, string state = "visible", string before = "", string after = "")
    {
        _sheets.Add((name, state, rows, before, after));
        return this;
    }

    /// <summary>One sheet "Data" whose row 1 holds these c elements.</summary>
    public static XlsxBuilder WithCells(string cells) => new XlsxBuilder().Sheet("Data", $"<row r=\"1\">{cells}</row>");

    /// <param name="items">The si elements.</param>
    public XlsxBuilder SharedStrings(string items)
    {
        _strings = items;
        return this;
    }

    /// <summary>Style 0 is General; style 1, 2 and so on have these formats: a number is a built-in id, anything else a format code.</summary>
    public XlsxBuilder Styles(params string[] formats)
    {
        string custom = "", xfs = "<xf numFmtId=\"0\"/>";
        for (int i = 0; i < formats.Length; i++)
        {
            bool builtIn = formats[i].All(char.IsAsciiDigit) && formats[i] != "0";
            if (!builtIn)
                custom += $"<numFmt numFmtId=\"{Digits(164 + i)}\" formatCode=\"{System.Security.SecurityElement.Escape(formats[i])}\"/>";
            xfs += builtIn ? $"<xf numFmtId=\"{formats[i]}\"/>" : $"<xf numFmtId=\"{Digits(164 + i)}\"/>";
        }
        _styles = $"<numFmts>{custom}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{xfs}</cellXfs>";
        return this;
    }

    /// <param name="xml">Stands before the sheets, such as workbookPr.</param>
    public XlsxBuilder WorkbookProperties(string xml)
    {
        _workbookProperties = xml;
        return this;
    }

    public XlsxBuilder With(string name, string content) => With(new RawZip.Entry(name, Encoding.UTF8.GetBytes(content)));

    public XlsxBuilder With(RawZip.Entry entry)
    {
        _extra.Add(entry);
        return this;
    }

    public XlsxBuilder Without(string name) => Edit(name, _ => null);

    public XlsxBuilder Replace(string name, string old, string @new) =>
        Edit(name, entry => entry with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Bytes).Replace(old, @new, StringComparison.Ordinal)) });

    public XlsxBuilder ReplaceEverywhere(string old, string @new)
    {
        _edits.Add(entry => entry with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Bytes).Replace(old, @new, StringComparison.Ordinal)) });
        return this;
    }

    public XlsxBuilder Edit(string name, Func<RawZip.Entry, RawZip.Entry?> edit)
    {
        _edits.Add(entry => entry.Name == name ? edit(entry) : entry);
        return this;
    }

    public byte[] Build()
    {
        var entries = Parts().Select(part => new RawZip.Entry(part.Name, Encoding.UTF8.GetBytes(Head + part.Xml)));
        foreach (var edit in _edits)
            entries = entries.Select(edit).OfType<RawZip.Entry>();
        return RawZip.Write(entries.Concat(_extra));
    }

    private IEnumerable<(string Name, string Xml)> Parts()
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}sheet.main+xml\"/></Types>");
        yield return ("_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml")));

        var links = _sheets.Select((_, i) => ($"rId{Digits(i + 1)}", "worksheet", $"worksheets/sheet{Digits(i + 1)}.xml")).ToList();
        if (_strings is not null)
            links.Add(("rIdStrings", "sharedStrings", "sharedStrings.xml"));
        if (_styles is not null)
            links.Add(("rIdStyles", "styles", "styles.xml"));
        yield return ("xl/_rels/workbook.xml.rels", Relationships([.. links]));

        string tabs = string.Concat(_sheets.Select((sheet, i) =>
            $"<sheet name=\"{sheet.Name}\" sheetId=\"{Digits(i + 1)}\" state=\"{sheet.State}\" r:id=\"rId{Digits(i + 1)}\"/>"));
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{_workbookProperties}<sheets>{tabs}</sheets></workbook>");
        for (int i = 0; i < _sheets.Count; i++)
        {
            yield return ($"xl/worksheets/sheet{Digits(i + 1)}.xml",
                $"<worksheet xmlns=\"{Main}\">{_sheets[i].Before}<sheetData>{_sheets[i].Data}</sheetData>{_sheets[i].After}</worksheet>");
        }
        if (_strings is not null)
            yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{_strings}</sst>");
        if (_styles is not null)
            yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{_styles}</styleSheet>");
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Relationships(params (string Id, string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Office}/{link.Type}\" Target=\"{link.Target}\"/>"))
        + "</Relationships>";
}
