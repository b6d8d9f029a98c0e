using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

/// <summary>An Office file held against its format, as Office 2013 and as Microsoft 365 have it.</summary>
public static class OfficeDocument
{
    public static IReadOnlyList<string> Errors(OpenXmlPackage package) =>
        [.. new[] { FileFormatVersions.Office2013, FileFormatVersions.Microsoft365 }
            .SelectMany(v => new OpenXmlValidator(v).Validate(package).Select(e => $"{v}: {e.Part?.Uri} {e.Path?.XPath} {e.Description}"))];
}
