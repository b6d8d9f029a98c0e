using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office.Excel;

/// <summary>How a cell looks; each way is one entry of the workbook's styles.</summary>
/// <param name="Points">Size of its letters.</param>
/// <param name="IsBold">Weight.</param>
/// <param name="Colour">Of its letters, as in "1F4E79".</param>
/// <param name="IsRight">Stands to the right.</param>
/// <param name="HasLine">A hairline below it.</param>
/// <param name="Format">Of a number; null for text.</param>
/// <param name="IsItalic">An owner's words.</param>
/// <param name="IsQuoted">Begins with a sign that Excel would take for a formula when somebody edits it.</param>
/// <param name="IsRightToLeft">Reading order.</param>
/// <param name="IsIndented">Stands a little off what is to its left, such as a number.</param>
internal sealed record ExcelLook(int Points = 11, bool IsBold = false, string Colour = ExcelLook.Ink, bool IsRight = false, bool HasLine = false, string? Format = null, bool IsItalic = false, bool IsQuoted = false, bool IsRightToLeft = false, bool IsIndented = false)
{
    public const string Ink = "1B2430";
    public const string Muted = "5D646F";
    public const string Accent = "1F4E79";

    public static string Of(RagRating rating) => rating switch
    {
        RagRating.Green => "1F7A45",
        RagRating.AmberGreen => "7A5E00",
        RagRating.AmberRed => "9F4A08",
        RagRating.Red => "B3261E",
        _ => "5A616B",
    };
}

/// <summary>The styles of a workbook, gathered while its sheets are written.</summary>
internal sealed class ExcelStyles
{
    private const uint FirstOwnFormat = 164;
    private readonly Dictionary<ExcelLook, uint> _looks = new() { [new()] = 0 };

    public uint Of(ExcelLook look)
    {
        if (!_looks.TryGetValue(look, out var index)) _looks[look] = index = (uint)_looks.Count;
        return index;
    }

    public Stylesheet Sheet()
    {
        var looks = _looks.OrderBy(l => l.Value).Select(l => l.Key).ToList();
        var formats = looks.Select(l => l.Format).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var sheet = new Stylesheet();
        if (formats.Count > 0) sheet.Append(new NumberingFormats(formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = f })) { Count = (uint)formats.Count });
        sheet.Append(
            new Fonts(looks.Select(Font)) { Count = (uint)looks.Count },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FFC9CDD3" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(looks.Select((l, i) => Format(l, (uint)i, formats))) { Count = (uint)looks.Count },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private static Font Font(ExcelLook look)
    {
        var font = new Font();
        if (look.IsBold) font.Append(new Bold());
        if (look.IsItalic) font.Append(new Italic());
        font.Append(new FontSize { Val = look.Points }, new Color { Rgb = "FF" + look.Colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static CellFormat Format(ExcelLook look, uint index, List<string> formats)
    {
        var format = new CellFormat
        {
            NumberFormatId = look.Format is { } code ? FirstOwnFormat + (uint)formats.IndexOf(code) : 0, FontId = index, FillId = 0, BorderId = look.HasLine ? 1u : 0, FormatId = 0,
            ApplyFont = true, ApplyAlignment = true, ApplyBorder = look.HasLine, ApplyNumberFormat = look.Format is not null,
        };
        if (look.IsQuoted) format.QuotePrefix = true;
        var alignment = new Alignment { WrapText = look.Format is null, Vertical = VerticalAlignmentValues.Top };
        if (look.IsRight) alignment.Horizontal = HorizontalAlignmentValues.Right;
        if (look.IsIndented) (alignment.Horizontal, alignment.Indent) = (HorizontalAlignmentValues.Left, 1);
        if (look.IsRightToLeft) alignment.ReadingOrder = 2;
        format.Append(alignment);
        return format;
    }
}
