using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Office.Excel;

/// <summary>A board pack as a workbook: a sheet for each part, figures as numbers, charts of the figures that stand in its last sheet.</summary>
public static class ExcelPack
{
    private const string FiguresOfCharts = "Figures of the charts";

    /// <param name="pack">What is said; nothing is worked out again here.</param>
    /// <param name="madeAt">The instant in the workbook's properties.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(BoardPack pack, DateTimeOffset madeAt, Stream output)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            FileProperties.Set(file, pack, madeAt);
            var (book, styles, names) = (file.AddWorkbookPart(), new ExcelStyles(), new SheetNames());
            var cover = new ExcelSheet(names.Take("Cover"), [], styles);
            var sections = pack.Sections.Select(s => (Section: s, Sheet: new ExcelSheet(names.Take(s.Heading), Tables(s), styles))).ToList();
            foreach (var (section, sheet) in sections) Write(section, sheet);
            List<PackChart> charts = [.. sections.SelectMany(s => s.Sheet.Charts).Select(c => c.Chart)];
            var figures = new ExcelSheet(names.Take(FiguresOfCharts), [new("", [.. Enumerable.Range(0, charts.Select(c => c.Series.Count + 1).DefaultIfEmpty(2).Max()).Select(_ => new PackColumn(""))], [])], styles);
            var cells = new Dictionary<PackChart, ChartCells>(ReferenceEqualityComparer.Instance);
            foreach (var chart in charts) cells.TryAdd(chart, new(figures.Name, figures.Figures(chart), chart.Categories.Count));
            Cover(pack, cover, [.. sections.Select(s => s.Sheet), .. charts.Count > 0 ? [figures] : Array.Empty<ExcelSheet>()]);

            var sheets = new Sheets();
            var heads = new DefinedNames();
            foreach (var (at, sheet) in new[] { cover }.Concat(sections.Select(s => s.Sheet)).Concat(charts.Count > 0 ? [figures] : []).Index())
            {
                if (sheet.HeadOfPages is { } head) heads.Append(new DefinedName(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!${head}:${head}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at });
                var part = book.AddNewPart<WorksheetPart>(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{at + 1}"));
                var drawing = sheet.Charts.Count > 0 ? ExcelDrawing.Add(part, sheet.Charts, c => cells[c], sheet.Columns) : null;
                part.Worksheet = sheet.Worksheet(pack.Partnership, pack.Period.Label, drawing);
                sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)at + 1, Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{at + 1}") });
            }
            book.Workbook = new Workbook(sheets);
            if (heads.HasChildren) book.Workbook.Append(heads);
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
        }
        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static IEnumerable<PackTable> Tables(PackSection section) => section.Blocks.Concat(section.Parts.SelectMany(p => p.Blocks)).OfType<PackTable>();

    private static void Cover(BoardPack pack, ExcelSheet sheet, IReadOnlyList<ExcelSheet> sheets)
    {
        sheet.Text(pack.Title, new ExcelLook(Points: 22));
        sheet.Text(pack.For, new ExcelLook(Points: 14));
        sheet.Text(CoverWords.Facts(pack), new ExcelLook(Colour: ExcelLook.Muted));
        sheet.Skip();
        foreach (var other in sheets) sheet.Link(other.Name, other.Name);
    }

    private static void Write(PackSection section, ExcelSheet sheet)
    {
        sheet.Text(section.Heading, new ExcelLook(Points: 18));
        foreach (var block in section.Blocks) Write(block, sheet);
        foreach (var part in section.Parts)
        {
            sheet.Together(() =>
            {
                sheet.Skip();
                if (!string.IsNullOrWhiteSpace(part.Heading)) sheet.Text(part.Heading, new ExcelLook(Points: 14, IsBold: true));
                foreach (var block in part.Blocks) Write(block, sheet);
            });
        }
    }

    private static void Write(PackBlock block, ExcelSheet sheet)
    {
        switch (block)
        {
            case PackText text when !string.IsNullOrWhiteSpace(text.Text): sheet.Text(text.Tone == PackTone.Ask ? "Asked: " + text.Text : text.Text, Look(text.Tone)); break;
            case PackRating rating:
                sheet.Text(string.Join(" ", new[] { rating.Of, $"{RatingMarks.Shape(rating.Rating)} {Progress.RatingWords.Of(rating.Rating)}", rating.Note }.Where(t => t.Length > 0)), new ExcelLook(Points: 12, IsBold: true, Colour: ExcelLook.Of(rating.Rating)));
                break;
            case PackList list:
                foreach (var (at, item) in list.Items.Index()) sheet.Text(list.IsNumbered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at + 1}. {item}") : "• " + item, new ExcelLook());
                break;
            case PackTable table: sheet.Table(table); break;
            case PackChart chart: sheet.Chart(chart); break;
            default: break;
        }
    }

    private static ExcelLook Look(PackTone tone) => tone switch
    {
        PackTone.Lead => new(Points: 13),
        PackTone.Quote => new(IsItalic: true),
        PackTone.Ask => new(IsBold: true, Colour: ExcelLook.Accent),
        PackTone.Quiet => new(Points: 10, Colour: ExcelLook.Muted),
        _ => new(),
    };
}
