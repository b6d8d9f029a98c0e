using System.Xml;
using ClosedXML.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Excel;

/// <summary>How cells are filled: text stays text, figures stay numbers, ratings are worded and coloured.</summary>
internal static class CellWriting
{
    private const int LongestText = 32_767;

    /// <summary>
    /// Text, never a formula. What begins like one also carries Excel's own mark for text, so that it stays text when a reader edits the cell.
    /// </summary>
    public static IXLCell Text(this IXLCell cell, string? text)
    {
        var clean = new string((text ?? "").Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)).ToArray());
        if (clean.Length > LongestText) clean = clean[..LongestText];
        if (clean.Length == 0) return cell;
        cell.SetDataType(XLDataType.Text);
        cell.SetValue(clean);
        if (clean[0] is '=' or '+' or '-' or '@' or '\t' or '\'') cell.Style.IncludeQuotePrefix = true;
        return cell;
    }

    /// <summary>A number in the indicator's format; nothing where there is none.</summary>
    public static IXLCell Figure(this IXLCell cell, Indicator indicator, double? value, int? decimals = null)
    {
        cell.Style.NumberFormat.Format = FigureFormat.Of(indicator, decimals ?? indicator.Decimals);
        cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        if (value is { } number && double.IsFinite(number)) cell.SetValue(number);
        return cell;
    }

    /// <summary>The rating's word in its colour on its ground.</summary>
    public static IXLCell Rating(this IXLCell cell, RagRating rating)
    {
        cell.Text(RatingWords.Of(rating));
        cell.Style.Font.Bold = true;
        cell.Style.Font.FontColor = PackColours.Ink(rating);
        cell.Style.Fill.BackgroundColor = PackColours.Ground(rating);
        cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        return cell;
    }

    public static IXLCell Quiet(this IXLCell cell)
    {
        cell.Style.Font.FontColor = PackColours.Quiet;
        return cell;
    }

    public static IXLCell Heading(this IXLCell cell, double size)
    {
        cell.Style.Font.FontName = "Georgia";
        cell.Style.Font.FontSize = size;
        cell.Style.Font.FontColor = PackColours.Heading;
        return cell;
    }

    /// <summary>A row of column headings from a cell on; those in <paramref name="numbers"/> stand over right-aligned figures.</summary>
    public static void Headings(this IXLCell first, IReadOnlyList<string> words, params int[] numbers)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var cell = first.CellRight(i).Text(words[i]);
            if (numbers.Contains(i)) cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
            else if (numbers.Contains(i - 1)) cell.Style.Alignment.Indent = 1;
        }
        var style = first.Worksheet.Range(first, first.CellRight(words.Count - 1)).Style;
        style.Font.Bold = true;
        style.Font.FontColor = PackColours.Heading;
        style.Fill.BackgroundColor = PackColours.HeadingGround;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Border.BottomBorder = XLBorderStyleValues.Medium;
        style.Border.BottomBorderColor = PackColours.Heading;
    }

    /// <summary>A hairline under a row.</summary>
    public static void Rule(this IXLRange row)
    {
        row.Style.Border.BottomBorder = XLBorderStyleValues.Thin;
        row.Style.Border.BottomBorderColor = PackColours.Rule;
    }

    public static void Widths(this IXLWorksheet sheet, params double[] widths)
    {
        for (var i = 0; i < widths.Length; i++) sheet.Column(i + 1).Width = widths[i];
    }
}
