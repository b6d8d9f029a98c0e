using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Presentation;
using Shape = DocumentFormat.OpenXml.Presentation.Shape;
using ShapeProperties = DocumentFormat.OpenXml.Presentation.ShapeProperties;
using Text = DocumentFormat.OpenXml.Drawing.Text;
using TextBody = DocumentFormat.OpenXml.Presentation.TextBody;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Shapes of slides, layouts and the master: placeholders, so that titles and texts stand in the outline too.</summary>
internal static class SlideShapes
{
    /// <summary>The tree that holds a slide's shapes, in the order in which they are read.</summary>
    public static ShapeTree Tree(IEnumerable<OpenXmlElement> shapes) => new(
    [
        new DocumentFormat.OpenXml.Presentation.NonVisualGroupShapeProperties(
            new DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties { Id = 1, Name = "" },
            new DocumentFormat.OpenXml.Presentation.NonVisualGroupShapeDrawingProperties(),
            new ApplicationNonVisualDrawingProperties()),
        new GroupShapeProperties(new TransformGroup(
            new Offset { X = 0, Y = 0 }, new Extents { Cx = 0, Cy = 0 }, new ChildOffset { X = 0, Y = 0 }, new ChildExtents { Cx = 0, Cy = 0 })),
        .. shapes,
    ]);

    /// <param name="id">Unique on its slide.</param>
    /// <param name="name">As in the selection pane.</param>
    /// <param name="place">The layout's placeholder.</param>
    /// <param name="box">Null to stand where the layout has it.</param>
    /// <param name="body">How its text is set.</param>
    /// <param name="styles">Of a layout or the master.</param>
    /// <param name="paragraphs">At least one.</param>
    public static Shape Placeholder(
        uint id, string name, PlaceholderShape place, SlideBox? box, BodyProperties body, ListStyle? styles, IEnumerable<Paragraph> paragraphs, string? ground = null)
    {
        var properties = new ShapeProperties();
        if (box is { } at) properties.Append(Transform(at), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle });
        if (ground is not null) properties.Append(SlideInk.Fill(ground));
        return new Shape(
            new DocumentFormat.OpenXml.Presentation.NonVisualShapeProperties(
                new DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties { Id = id, Name = name },
                new DocumentFormat.OpenXml.Presentation.NonVisualShapeDrawingProperties(new ShapeLocks { NoGrouping = true }),
                new ApplicationNonVisualDrawingProperties(place)),
            properties,
            new TextBody([body, styles ?? new ListStyle(), .. paragraphs]));
    }

    /// <summary>A coloured rectangle that says nothing.</summary>
    public static Shape Ornament(uint id, SlideBox box, string colour) => new(
        new DocumentFormat.OpenXml.Presentation.NonVisualShapeProperties(
            new DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties { Id = id, Name = string.Create(CultureInfo.InvariantCulture, $"Rule {id}") },
            new DocumentFormat.OpenXml.Presentation.NonVisualShapeDrawingProperties(),
            new ApplicationNonVisualDrawingProperties { UserDrawn = true }),
        new ShapeProperties(Transform(box), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }, SlideInk.Fill(colour), new Outline(new NoFill())),
        new TextBody(new BodyProperties(), new ListStyle(), new Paragraph(new EndParagraphRunProperties { Language = "en-GB" })));

    /// <summary>Text from the top, on the edges of its box, and as large as it says: no program shrinks it.</summary>
    public static BodyProperties Set(double padding = 0, TextAnchoringTypeValues anchor = TextAnchoringTypeValues.Top)
    {
        var inset = (int)SlidePage.Emu(padding);
        return new BodyProperties(new NoAutoFit())
        {
            Wrap = TextWrappingValues.Square,
            LeftInset = inset,
            TopInset = inset,
            RightInset = inset,
            BottomInset = inset,
            Anchor = anchor,
        };
    }

    /// <summary>The number of the slide, which PowerPoint keeps right when slides are moved.</summary>
    public static Paragraph SlideNumber(int number) => new(
        new Field(new RunProperties { Language = "en-GB" }, new Text(number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "‹#›")) { Id = "{5B1D2C4E-6F70-4A81-9B92-A3B4C5D6E7F8}", Type = "slidenum" },
        new EndParagraphRunProperties { Language = "en-GB" });

    public static Transform2D Transform(SlideBox box) => new(
        new Offset { X = SlidePage.Emu(box.Left), Y = SlidePage.Emu(box.Top) }, new Extents { Cx = SlidePage.Emu(box.Width), Cy = SlidePage.Emu(box.Height) });
}
