using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>What a file says of itself beside its content.</summary>
internal static class FileProperties
{
    /// <param name="file">A document, a presentation or a workbook.</param>
    /// <param name="pack">What it holds.</param>
    /// <param name="madeAt">The instant it was made, which is the same in each form of a published pack.</param>
    public static void Set(OpenXmlPackage file, BoardPack pack, DateTimeOffset madeAt)
    {
        var properties = file.PackageProperties;
        properties.Title = OfficeText.Line(pack.Title);
        properties.Subject = $"Performance for {pack.Period.Label}, as known on {FigureText.Date(pack.AsKnown)}";
        properties.Creator = OfficeText.Line(pack.Partnership);
        properties.Language = "en-GB";
        properties.Created = madeAt.UtcDateTime;
        properties.Modified = madeAt.UtcDateTime;
    }
}
