using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>Charts in the line of the text, each with its finding as alternative text.</summary>
internal sealed class WordCharts(MainDocumentPart document)
{
    private const string ChartContent = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const int LetterPoints = 9;

    // English Metric Units: 360,000 to the centimetre. Low enough that two exceptions with their charts stand on a page.
    private const long Width = WordFrame.TextWidth * 635L;
    private const long Height = 2_016_000;

    private int _count;

    public DocumentFormat.OpenXml.Wordprocessing.Paragraph Write(PackChart chart)
    {
        _count++;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{_count}");
        var part = document.AddNewPart<ChartPart>(id);
        ChartPartWriter.WriteWithBook(part, chart, LetterPoints);
        var inline = new Inline(
            new Extent { Cx = Width, Cy = Height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = (uint)_count, Name = string.Create(CultureInfo.InvariantCulture, $"Chart {_count}"), Description = OfficeText.Line(chart.AltText) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = ChartContent }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        return WordText.Paragraph("Chart", "", [new Run(new Drawing(inline))]);
    }
}
