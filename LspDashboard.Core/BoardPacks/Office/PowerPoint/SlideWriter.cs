using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;
using ColorMapOverride = DocumentFormat.OpenXml.Presentation.ColorMapOverride;
using GraphicFrame = DocumentFormat.OpenXml.Presentation.GraphicFrame;
using Transform = DocumentFormat.OpenXml.Presentation.Transform;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>A slide with what stands on it, in the order in which it is read: title, text, chart or table, foot.</summary>
internal sealed class SlideWriter(SlidePart part, BoardPack pack)
{
    private const string ChartContent = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    // A letter of a chart takes about six tenths of its size, and two periods do not touch.
    private const int LetterPoints = 14;
    private const double LetterShare = 0.55;
    private const double AxisWidth = 70;
    private const double LabelGap = 12;

    private uint _id = 1;

    public void Write(SlideDraft draft, int number)
    {
        var title = new PlaceholderShape { Type = draft.Kind == SlideKind.Cover ? PlaceholderValues.CenteredTitle : PlaceholderValues.Title };
        SlideBox? place = draft.Kind is not (SlideKind.Cover or SlideKind.Section) && SlideTitles.IsOneLine(draft.Title) ? SlidePage.TitleOnOneLine : null;
        List<OpenXmlElement> shapes = [SlideShapes.Placeholder(++_id, "Title", title, place, new BodyProperties(), null, [SlideTexts.Plain(draft.Title)])];
        shapes.AddRange(draft.Frames.Select(f => f switch
        {
            TextFrame text => Text(text, draft.Kind),
            TableFrame table => Framed(table, "Table", table.AltText, PlaceholderValues.Table, SlideTables.Of(table)),
            ChartFrame chart => Chart(chart),
            _ => throw new NotSupportedException($"A slide cannot hold a {f.GetType().Name} yet."),
        }));
        shapes.AddRange(SlideFoot.Of(draft.Kind, pack, number, _id + 1));
        part.Slide = new Slide(new CommonSlideData(SlideShapes.Tree(shapes)), new ColorMapOverride(new MasterColorMapping()));
    }

    private OpenXmlElement Text(TextFrame text, SlideKind kind)
    {
        var type = kind == SlideKind.Cover ? PlaceholderValues.SubTitle : PlaceholderValues.Body;
        return SlideShapes.Placeholder(
            ++_id, text.IsAsk ? "What is asked" : text.Role == SlideRole.Caption ? "Caption" : "Text", new() { Type = type, Index = (uint)text.Role }, text.Box,
            text.IsAsk ? SlideShapes.Set(TextFrame.AskPadding, TextAnchoringTypeValues.Center) : SlideShapes.Set(), null, SlideTexts.Of(text.Paragraphs, TypeScale.Usual.Plain), text.IsAsk ? SlideInk.AskGround : null);
    }

    private GraphicFrame Chart(ChartFrame frame)
    {
        var chart = frame.Chart;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{_id + 1}");
        var longest = chart.Categories.Select(c => OfficeText.Line(c).Length).Max();
        var labels = (int)((frame.Box.Width - AxisWidth) / ((longest * LetterPoints * LetterShare) + LabelGap));
        ChartPartWriter.WriteWithBook(part.AddNewPart<ChartPart>(id), chart, LetterPoints, Math.Max(1, labels));
        var said = new[] { chart.AltText, chart.Title }.Select(OfficeText.Line).FirstOrDefault(t => t.Length > 0) ?? "Chart";
        return Framed(frame, "Chart", said, PlaceholderValues.Chart, new GraphicData(new ChartReference { Id = id }) { Uri = ChartContent });
    }

    private GraphicFrame Framed(SlideFrame frame, string name, string altText, PlaceholderValues type, GraphicData data)
    {
        var box = SlideShapes.Transform(frame.Box);
        return new GraphicFrame(
            new DocumentFormat.OpenXml.Presentation.NonVisualGraphicFrameProperties(
                new DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties { Id = ++_id, Name = name, Description = altText },
                new DocumentFormat.OpenXml.Presentation.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoGrouping = true }),
                new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = type, Index = (uint)SlideRole.Object })),
            new Transform(box.Offset!.CloneNode(true), box.Extents!.CloneNode(true)),
            new Graphic(data));
    }
}
