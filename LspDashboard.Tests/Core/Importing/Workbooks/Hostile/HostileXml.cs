using System.Globalization;
using System.Text;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>XML that is not well formed, or is and exhausts who reads it.</summary>
internal static class HostileXml
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Megabytes40 = 40 << 20;

    public static IEnumerable<HostileFile> All()
    {
        yield return Refused("billion laughs", "damaged", Doctype("[<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]"));
        yield return Refused("document type from the web", "damaged", Doctype("SYSTEM \"http://example.org/x.dtd\""));
        yield return Refused("100,000 nested elements", "64 deep", Before(Repeat("<a>", 100_000) + Repeat("</a>", 100_000)));
        yield return Refused("100,000 nested elements in a cell", "64 deep", XlsxBuilder.WithCells("<c r=\"A1\"><v>" + Repeat("<a>", 100_000) + Repeat("</a>", 100_000) + "</v></c>"));
        yield return Refused("attribute of 1.6 MB", "a million", Before($"<x a=\"{Noise(1_600_000, Letters)}\"/>"));
        yield return Refused("text of 1.6 MB outside the cells", "a million", Before($"<x>{Noise(1_600_000, Letters)}</x>"));
        yield return Refused("CDATA of 40 MB of tags", "a million", () => Before($"<x><![CDATA[{Noise(Megabytes40, "<>/ac")}]]></x>").Build()) with { IsLarge = true };
        yield return Refused("comment of 40 MB", "a million", () => Before($"<!--{Noise(Megabytes40, "<>/ac")}-->").Build()) with { IsLarge = true };
        yield return Refused("11,000 different names", "10,000 different names", Before(string.Concat(Enumerable.Range(0, 11_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<a{i}/>")))));
        yield return Refused("200 names of 100,000 letters", "characters of names", () => Before(string.Concat(Enumerable.Range(0, 200).Select(i => $"<{Noise(100_000, Letters, i)}/>"))).Build()) with { IsLarge = true };
        yield return Refused("200,000 attributes in one tag", "", Before($"<x {string.Concat(Enumerable.Range(0, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}=\"\" ")))}/>"));
        yield return Refused("text longer than a cell can hold", "32,767", XlsxBuilder.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is><t>{new string('a', 32_768)}</t></is></c>"));
        yield return Refused("text longer than a cell can hold, in runs", "32,767", XlsxBuilder.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is>{Repeat("<r><t>" + new string('a', 1000) + "</t></r>", 33)}</is></c>"));
        yield return Refused("shared text longer than a cell can hold", "32,767", Honest().SharedStrings($"<si><t>{new string('a', 32_768)}</t></si>"));
        yield return Refused("number of 40,000 digits", "32,767", XlsxBuilder.WithCells($"<c r=\"A1\"><v>{new string('1', 40_000)}</v></c>"));
        foreach (string rows in new[] { "<row r=\"1\"><c r=\"A1\"><v>5</v>", "&undefined;", "&#0;", "&#xD800;", "<row r=\"1\" r=\"1\"/>", "</sheetData>", "<row", "\u0001", "<a:b/>", "]]>" })
            yield return Refused($"not well formed: {rows.Replace('\u0001', '?')}", "", new XlsxBuilder().Sheet("Data", rows));
        yield return Refused("UTF-16", "", Honest().Edit(Sheet, entry => entry with { Bytes = Encoding.Unicode.GetBytes("\uFEFF" + Encoding.UTF8.GetString(entry.Bytes)) }));
        yield return Refused("bytes that are no UTF-8", "", Honest().Edit(Sheet, entry => entry with { Bytes = [.. entry.Bytes, .. "<!-- "u8, 0xA3, .. "-->"u8] }));
        yield return Refused("a second root after the first", "", Honest().Edit(Sheet, entry => entry with { Bytes = [.. entry.Bytes, .. "<worksheet/>"u8] }));
        yield return Read("formula of 100,000 nested brackets beside its value", "Number 1", XlsxBuilder.WithCells($"<c r=\"A1\"><f>{new string('(', 100_000)}1{new string(')', 100_000)}</f><v>1</v></c>"));
    }

    private static XlsxBuilder Doctype(string what) => Honest().Replace(Sheet, "<worksheet", $"<!DOCTYPE worksheet {what}><worksheet");

    private static XlsxBuilder Before(string xml) => new XlsxBuilder().Sheet("Data", "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>", before: xml);
}
