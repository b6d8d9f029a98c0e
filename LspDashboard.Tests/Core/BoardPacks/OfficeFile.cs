using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace LspDashboard.Tests.Core.BoardPacks;

/// <summary>A workbook just written: read back, and checked against the file format.</summary>
public static class OfficeFile
{
    public static XLWorkbook Read(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return new XLWorkbook(stream);
    }

    public static IReadOnlyList<string> Errors(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return new[] { FileFormatVersions.Office2013, FileFormatVersions.Microsoft365 }
            .SelectMany(v => new OpenXmlValidator(v).Validate(document).Select(e => $"{v}: {e.Part?.Uri} {e.Path?.XPath} {e.Description}"))
            .ToList();
    }
}
