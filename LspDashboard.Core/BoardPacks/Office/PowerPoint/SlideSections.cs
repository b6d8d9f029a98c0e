using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.PowerPoint;
using DocumentFormat.OpenXml.Presentation;
using Section = DocumentFormat.OpenXml.Office2010.PowerPoint.Section;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>The pack's sections as PowerPoint's own, so that they can be moved and hidden as a whole.</summary>
internal static class SlideSections
{
    // Where PowerPoint looks for them.
    private const string Uri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
    private const int LongestName = 80;

    public static PresentationExtensionList Of(IReadOnlyList<SlideGroup> groups, uint firstSlide)
    {
        var list = new SectionList();
        var id = firstSlide;
        for (var i = 0; i < groups.Count; i++)
        {
            var slides = new SectionSlideIdList();
            foreach (var _ in groups[i].Slides) slides.Append(new SectionSlideIdListEntry { Id = id++ });
            list.Append(new Section(slides) { Name = OfficeText.Clip(groups[i].Name, LongestName), Id = string.Create(CultureInfo.InvariantCulture, $"{{0B0A2D5E-0000-4000-8000-{i + 1:X12}}}") });
        }
        list.AddNamespaceDeclaration("p14", "http://schemas.microsoft.com/office/powerpoint/2010/main");
        return new PresentationExtensionList(new PresentationExtension(list) { Uri = Uri });
    }
}
