using System.Globalization;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Packages that are another kind of document, run programs, or point elsewhere.</summary>
internal static class HostilePackages
{
    private const string Links = "xl/_rels/workbook.xml.rels";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<HostileFile> All()
    {
        foreach (var (type, says) in new[] { ("wordprocessingml.document.main+xml", "Word"), ("spreadsheetml.template.main+xml", "template"), ("sheet.macroEnabled.main+xml", "macros"), ("sheet.binary.main", "xlsb"), ("nothing", "does not say") })
            yield return Refused($"content type {type}", says, Honest().Replace("[Content_Types].xml", "spreadsheetml.sheet.main+xml", type));
        yield return Refused("content types without end", "far too long", () => Honest().Replace("[Content_Types].xml", "</Types>", Numbered("<Override PartName=\"/p{0}\" ContentType=\"x\"/>", 11_000) + "</Types>").Build());
        yield return Refused("content type twice", "twice", Honest().Replace("[Content_Types].xml", "</Types>", "<Default Extension=\"xml\" ContentType=\"x\"/></Types>"));
        yield return Refused("vbaProject.bin", "macros", Honest().With("xl/vbaProject.bin", "x"));
        yield return Refused("relationship to macros under another name", "macros", Honest().Replace(Links, "</Rel", Link("vbaProject", "x.bin") + "</Rel"));
        yield return Refused("macro sheet", "macro sheet", Honest().Replace(Links, "relationships/worksheet", "relationships/xlMacrosheet"));
        yield return Refused("OpenDocument inside", "OpenDocument", Honest().With("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        yield return Refused("picture from the web", "outside", Honest().Replace(Links, "</Rel", Link("image", "http://example.org/a.png", "External") + "</Rel"));
        yield return Refused("object from a share", "outside", Honest().Replace(Links, "</Rel", Link("oleObject", "file:///H:/a.doc", "External") + "</Rel"));
        foreach (string target in new[] { "../../../etc/passwd", "file:///etc/passwd", "..\\..\\x" })
            yield return Refused($"relationship to {target}", "outside", Honest().Replace(Links, "</Rel", Link("drawing", target) + "</Rel"));
        yield return Refused("relationships without end", "100,000", () => Honest().Replace(Links, "</Rel", Numbered("<Relationship Id=\"h{0}\" Type=\"t/hyperlink\" Target=\"x\" TargetMode=\"External\"/>", 100_001) + "</Rel").Build()) with { IsLarge = true };
        yield return Refused("two relationships of one id", "one id", Honest().Replace(Links, "</Rel", Link("theme", "t.xml").Replace("rIdX", "rId1", StringComparison.Ordinal) + "</Rel"));
        yield return Refused("two main documents", "two main", Honest().Replace("_rels/.rels", "</Rel", Link("officeDocument", "x.xml") + "</Rel"));
        yield return Refused("two sheets of one content", "share one content", Honest().Sheet("More", "").Replace(Links, "sheet2.xml", "sheet1.xml"));
        yield return Refused("a sheet that is the table of texts", "something else", Honest().SharedStrings("<si><t>a</t></si>").Replace(Links, "worksheets/sheet1.xml", "sharedStrings.xml"));
        foreach (string part in new[] { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", Links, "xl/worksheets/sheet1.xml" })
            yield return Refused($"without {part}", "", Honest().Without(part));
    }

    private static string Link(string type, string target, string mode = "Internal") =>
        $"<Relationship Id=\"rIdX\" Type=\"{Office}/{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/>";

    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => format.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
