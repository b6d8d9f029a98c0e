namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Whether a number with this format is a date or a percentage. Times of day and elapsed times without a date stay numbers (fractions of a day).</summary>
internal static class NumberFormat
{
    public static NumberKind Of(string? code) => IsDate(code) ? NumberKind.Date : IsPercent(code) ? NumberKind.Percent : NumberKind.Plain;

    /// <summary>The ids Excel does not write out: 9 and 10 are 0% and 0.00%; 14 to 17, 22 and the East Asian ones among 27 to 58 are dates.</summary>
    public static NumberKind OfBuiltIn(int id) => id switch
    {
        9 or 10 => NumberKind.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => NumberKind.Date,
        _ => NumberKind.Plain,
    };

    // 0.125 shown as 12.5%, by the first section.
    private static bool IsPercent(ReadOnlySpan<char> code)
    {
        for (int at = 0; at < code.Length; at++)
        {
            int close;
            switch (code[at])
            {
                case '%':
                    return true;
                case ';':
                    return false;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '"' or '[':
                    close = code[(at + 1)..].IndexOf(code[at] == '"' ? '"' : ']');
                    at = close < 0 ? code.Length : at + 1 + close;
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> code)
    {
        bool dayOrYear = false, month = false, clock = false;
        for (int at = 0; at < code.Length; at++)
        {
            var rest = code[at..];
            switch (char.ToLowerInvariant(code[at]))
            {
                case '"':
                    int close = rest[1..].IndexOf('"');
                    at = close < 0 ? code.Length : at + 1 + close;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    int bracket = rest.IndexOf(']');
                    if (bracket > 0 && IsElapsed(rest[1..bracket]))
                        return false;
                    at = bracket < 0 ? code.Length : at + bracket;
                    break;
                case ';':
                    // Only the first section: the others are for negative numbers, zero and text.
                    return dayOrYear || (month && !clock);
                case 'g' when rest.StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    at += "General".Length - 1;
                    break;
                case 'a' when rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    clock = true;
                    at += "AM/PM".Length - 1;
                    break;
                case 'e' when rest.Length > 1 && rest[1] is '+' or '-':
                    at++;
                    break;
                case 'd' or 'y' or 'e':
                    dayOrYear = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case 'h' or 's':
                    clock = true;
                    break;
                default:
                    break;
            }
        }
        return dayOrYear || (month && !clock);
    }

    // [h], [mm] and [ss] count on past the day; other brackets are colours, conditions and languages.
    private static bool IsElapsed(ReadOnlySpan<char> inside) =>
        !inside.IsEmpty && (inside.TrimStart("hH").IsEmpty || inside.TrimStart("mM").IsEmpty || inside.TrimStart("sS").IsEmpty);
}
