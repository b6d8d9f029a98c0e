using System.Globalization;

namespace LspDashboard.Core.BoardPacks.Office.Excel;

/// <summary>The number format by which a cell shows its value as its text says it.</summary>
internal static class ExcelFigure
{
    /// <returns>Null where no simple format gives the text: then the text itself is written.</returns>
    public static string? Format(string text, double value)
    {
        var digits = text.Trim();
        var (before, after) = ("", "");
        if (digits.EndsWith('%')) (digits, after) = (digits[..^1], "\"%\"");
        var isNegative = digits.Length > 0 && digits[0] is '−' or '-';
        if (isNegative) digits = digits[1..];
        if (digits.StartsWith('£')) (digits, before) = (digits[1..], "\"£\"");
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var said)) return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        // The text is the value rounded, and nothing else.
        if (Math.Abs((isNegative ? -said : said) - value) > (0.5 * Math.Pow(10, -decimals)) + 1e-9) return null;
        // A year has no comma; a value that rounds to nought has no sign.
        var whole = said >= 1000 && !digits.Contains(',', StringComparison.Ordinal) ? "0" : "#,##0";
        var positive = before + (decimals == 0 ? whole : whole + "." + new string('0', decimals)) + after;
        return isNegative ? $"{positive};\"−\"{positive}" : said == 0 ? $"{positive};{positive}" : positive;
    }
}
