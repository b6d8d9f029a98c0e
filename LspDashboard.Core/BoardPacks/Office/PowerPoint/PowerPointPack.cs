using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>A board pack as a presentation: what is shown on the wall while the Board talks.</summary>
public static class PowerPointPack
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private const string MasterId = "rIdMaster";
    private const uint FirstSlide = 256;

    /// <param name="pack">What is said; nothing is worked out again here.</param>
    /// <param name="madeAt">The instant in the file's properties.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(BoardPack pack, DateTimeOffset madeAt, Stream output)
    {
        using var bytes = new MemoryStream();
        using (var file = PresentationDocument.Create(bytes, PresentationDocumentType.Presentation))
        {
            FileProperties.Set(file, pack, madeAt);
            var presentation = file.AddPresentationPart();
            var layouts = SlideMasters.Write(presentation, MasterId);
            var groups = SlideDeck.Of(pack);
            var ids = new SlideIdList();
            foreach (var draft in groups.SelectMany(g => g.Slides))
            {
                var number = ids.ChildElements.Count + 1;
                var id = string.Create(CultureInfo.InvariantCulture, $"rIdSlide{number}");
                var slide = presentation.AddNewPart<SlidePart>(id);
                slide.AddPart(layouts[draft.Kind], "rIdLayout");
                new SlideWriter(slide, pack).Write(draft, number);
                ids.Append(new SlideId { Id = FirstSlide + (uint)number - 1, RelationshipId = id });
            }
            presentation.Presentation = new Presentation(
                SlideMasters.Ids(MasterId),
                ids,
                new SlideSize { Cx = (int)SlidePage.Emu(SlidePage.Width), Cy = (int)SlidePage.Emu(SlidePage.Height) },
                new NotesSize { Cx = 6_858_000, Cy = 9_144_000 },
                SlideMasters.Defaults(),
                SlideSections.Of(groups, FirstSlide))
            { SaveSubsetFonts = true };
        }
        bytes.Position = 0;
        bytes.CopyTo(output);
    }
}
