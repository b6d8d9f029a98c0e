using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>
/// What a text means where there is only one way to take it in this country; everything else stays text, so that a person is asked.
/// "12,5" is never 125, "007" and "1E05" are codes, "2009-10" is a period.
/// </summary>
internal static class TextValue
{
    // More digits than a double keeps: a reference number, whose last digits would change.
    private const int MostDigits = 15;

    private static readonly string[] DatesByNumber = ["d/M/yyyy", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss"];
    private static readonly string[] DatesInFull =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss",
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy",
    ];

    private static readonly string[] Errors = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

    /// <param name="commaGroups">Whether 1,234 is 1234. Not so where semicolons separate the fields: who writes those may mean 1.234.</param>
    public static CellValue Of(string raw, bool commaGroups)
    {
        string text = raw.Trim();
        if (text.Length == 0 || text.Length > 40)
            return CellValue.OfText(raw);
        // Most figures are whole and short: the same as below, without the expressions.
        if (text.Length <= 9 && text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return CellValue.OfNumber(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        if (TextShape.IsNumber(text) && (commaGroups || !text.Contains(',', StringComparison.Ordinal)))
            return NumberOf(text) ?? CellValue.OfText(raw);
        if (TextShape.CanBeDate(text) && TryDate(text, text.Contains('/', StringComparison.Ordinal) ? DatesByNumber : DatesInFull, out var date))
            return CellValue.OfDate(date);
        if (text[0] == '#' && Errors.Contains(text, StringComparer.Ordinal))
            return CellValue.OfError(text);
        if (text is "TRUE" or "FALSE")
            return CellValue.OfBoolean(text is "TRUE");
        // ="00123" is how a program keeps Excel from reading a code as a number.
        return text is ['=', '"', .., '"'] && text.Length >= 3 ? CellValue.OfText(text.Length == 3 ? raw : text[2..^1]) : CellValue.OfText(raw);
    }

    /// <summary>Day and month could be the other way round, and it would be another day.</summary>
    public static bool IsDayOrMonth(string text) => TextShape.BeforeYear(text.AsSpan().Trim()) is ( <= 12 and var first, <= 12 and var second) && first != second;

    /// <summary>Only the American way: 04/13/2009.</summary>
    public static bool IsMonthFirst(string text) => TextShape.BeforeYear(text.AsSpan().Trim()) is ( >= 1 and <= 12, > 12 and <= 31);

    /// <summary>"12,5" or "1.234,5": a decimal comma, or digits grouped in no way known here.</summary>
    public static bool IsDecimalComma(string text) => TextShape.HasDecimalComma(text.AsSpan().Trim());

    private static CellValue? NumberOf(string text)
    {
        bool isPercent = text.EndsWith('%');
        string plain = (isPercent ? text[..^1].TrimEnd() : text).Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-');
        if (plain.Count(char.IsAsciiDigit) > MostDigits)
            return null;
        // By way of decimal, so that 12.3% is the same 0.123 that Excel holds.
        decimal number = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return CellValue.OfNumber((double)(isPercent ? number / 100 : number), isPercent);
    }

    private static bool TryDate(string text, string[] formats, out DateTime date) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year >= 1900;
}
