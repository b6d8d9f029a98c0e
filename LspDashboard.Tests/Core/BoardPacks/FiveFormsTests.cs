using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Tests.Core.BoardPacks.Office;
using LspDashboard.Tests.Support;
using D = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace LspDashboard.Tests.Core.BoardPacks;

/// <summary>Word, PDF, PowerPoint, Excel and HTML of one pack, read back: the same words and figures stand in all of them.</summary>
public class FiveFormsTests
{
    [Fact]
    [Trait("Category", "Browser")]
    public async Task Forms_OfARealPack_SayTheSame()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Board))))!;
        var written = await AllForms.WriteAsync(pack, MadePack.MadeAt, null, CancellationToken.None);
        Assert.Equal(["docx", "pdf", "pptx", "xlsx", "html"], written.Select(w => w.Form.Ending));
        var texts = PackTexts.InOrder(pack).Select(Plain).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(texts.Count > 150, "There is much to compare.");

        foreach (var form in written)
        {
            if (Read(form) is not { } said) continue;
            var missing = texts.Where(t => !said.Contains(t, StringComparison.Ordinal)).ToList();
            Assert.True(missing.Count == 0, $"{form.Form.Name} does not say: {string.Join(" | ", missing.Take(5))}");
        }
    }

    // A PDF is read by poppler, which continuous integration has; without it only the HTML that it is printed from is held to the words.
    private static string? Read(WrittenForm form) => form.Form.Ending switch
    {
        "docx" => Plain(Word(form.Content!)),
        "pptx" => Plain(PowerPoint(form.Content!)),
        "xlsx" => Plain(Excel(form.Content!)),
        "html" => Plain(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(form.Content!)).Body!.TextContent),
        _ => Pdf(form.Content!) is { } text ? Plain(text) : null,
    };

    private static string Word(byte[] content)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var frame = file.MainDocumentPart!.HeaderParts.Select(h => h.Header!.InnerText);
        return string.Join(' ', frame.Concat(file.MainDocumentPart.Document!.Descendants<W.Paragraph>().Select(p => p.InnerText)));
    }

    private static string PowerPoint(byte[] content)
    {
        using var file = PresentationDocument.Open(new MemoryStream(content), isEditable: false);
        var slides = file.PresentationPart!.Presentation!.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>().Select(i => (SlidePart)file.PresentationPart.GetPartById(i.RelationshipId!.Value!));
        return string.Join(' ', slides.SelectMany(s => s.Slide!.Descendants<D.Paragraph>().Select(p => p.InnerText).Concat(s.NotesSlidePart?.NotesSlide?.Descendants<D.Paragraph>().Select(p => p.InnerText) ?? [])));
    }

    // A figure is a number in a sheet; it is shown by its cell's format, as Excel shows it.
    private static string Excel(byte[] content)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var styles = file.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var codes = styles.NumberingFormats?.Elements<X.NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!) ?? [];
        var formats = styles.CellFormats!.Elements<X.CellFormat>().Select(f => codes.GetValueOrDefault(f.NumberFormatId!.Value)).ToList();
        return string.Join(' ', file.WorkbookPart.WorksheetParts.SelectMany(s => s.Worksheet!.Descendants<X.Cell>())
            .Select(c => c.CellValue is { } value && formats[(int)(c.StyleIndex?.Value ?? 0)] is { } format ? double.Parse(value.Text, CultureInfo.InvariantCulture).ToString(format, CultureInfo.InvariantCulture) : c.InnerText));
    }

    private static string? Pdf(byte[] content)
    {
        using var folder = new TempFolder();
        var start = new ProcessStartInfo("pdftotext", ["-raw", folder.Write("pack.pdf", content), "-"]) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using var reader = Process.Start(start)!;
            var text = reader.StandardOutput.ReadToEnd();
            reader.WaitForExit();
            return reader.ExitCode == 0 ? WithoutFrames(text) : throw new InvalidOperationException("pdftotext could not read the PDF.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // What stands at the head and the foot of each page comes between the lines of a paragraph that goes over it.
    private static string WithoutFrames(string text) => string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("Page ", StringComparison.Ordinal) && !l.Contains("Figures as known on", StringComparison.Ordinal)));

    // Without spaces and signs of lists, and with one minus: forms break lines in their own places.
    private static string Plain(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\f' or '\u00AD' or '\u200B') continue;
            kept.Append(c == '−' ? '-' : c);
        }
        return kept.ToString();
    }
}
