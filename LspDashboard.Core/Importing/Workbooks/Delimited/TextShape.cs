namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>The shapes of numbers and dates, character by character: a large file has millions of texts to be looked at.</summary>
internal static class TextShape
{
    // 1-Apr-09 and 1/4/2009.
    private const int ShortestDate = 8;

    /// <summary>No leading zero before another digit; groups of exactly three; a sign, a minus as printed, a percent sign.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = WithoutSign(text);
        int whole = Digits(rest);
        bool startsWithZero = rest is ['0', ..];
        if (whole == 0 ? rest is not ['.', ..] : startsWithZero && whole > 1)
            return false;
        rest = rest[whole..];
        while (rest is [',', ..] && whole is > 0 and <= 3 && !startsWithZero)
        {
            if (Digits(rest[1..]) != 3)
                return false;
            rest = rest[4..];
        }
        if (rest is ['.', ..])
        {
            int decimals = Digits(rest[1..]);
            if (decimals == 0)
                return false;
            rest = rest[(1 + decimals)..];
        }
        return rest is "" or "%" or " %";
    }

    /// <summary>"12,5" or "1.234,5": a decimal comma, or digits grouped in no way known here.</summary>
    public static bool HasDecimalComma(ReadOnlySpan<char> text)
    {
        var rest = WithoutSign(text);
        int whole = Digits(rest);
        rest = rest[whole..];
        while (whole > 0 && rest is ['.', ..] && Digits(rest[1..]) == 3)
            rest = rest[4..];
        if (whole == 0 || rest is not [',', ..])
            return false;
        int decimals = Digits(rest[1..]);
        return decimals > 0 && rest[(1 + decimals)..] is "" or "%" or " %";
    }

    /// <summary>The two numbers before a year: 13 and 4 of "13/04/2009", with a time or without.</summary>
    public static (int First, int Second)? BeforeYear(ReadOnlySpan<char> text)
    {
        int first = Digits(text);
        if (first is not (1 or 2) || text[first..] is not ['/', .. var rest])
            return null;
        int second = Digits(rest);
        if (second is not (1 or 2) || rest[second..] is not ['/', .. var year] || Digits(year) != 4 || year[4..] is not ([] or [' ', ..]))
            return null;
        return (Value(text[..first]), Value(rest[..second]));
    }

    /// <summary>Whether any date can be written so: all forms begin and end with a digit.</summary>
    public static bool CanBeDate(ReadOnlySpan<char> text) => text.Length >= ShortestDate && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => text is ['+' or '-' or '\u2212', .. var rest] ? rest : text;

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int Value(ReadOnlySpan<char> digits) => digits.Length == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
}
