namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Namespaces: the usual ("transitional") one first, then that of "Strict Open XML Spreadsheet".</summary>
internal static class OpenXmlNames
{
    public static readonly string[] Spreadsheet =
    [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ];

    public static readonly string[] RelationshipIds =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    public static readonly string[] PackageRelationships = ["http://schemas.openxmlformats.org/package/2006/relationships"];

    public static readonly string[] ContentTypes = ["http://schemas.openxmlformats.org/package/2006/content-types"];

    public const string WorkbookContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
}
