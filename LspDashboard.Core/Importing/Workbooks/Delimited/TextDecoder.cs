using System.Text;

namespace LspDashboard.Core.Importing.Workbooks.Delimited;

/// <summary>A text file does not say which encoding it is in, unless it begins with a mark.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, and whether it was taken for Windows-1252 because it is not UTF-8.</summary>
    public static (string Text, bool IsGuess) Decode(ReadOnlySpan<byte> file)
    {
        var (text, isGuess) = file switch
        {
            [0xFF, 0xFE, ..] => (Utf16(file[2..], bigEndian: false), false),
            [0xFE, 0xFF, ..] => (Utf16(file[2..], bigEndian: true), false),
            [0xEF, 0xBB, 0xBF, ..] => Unmarked(file[3..]),
            _ => Unmarked(file),
        };
        return text.Contains('\0', StringComparison.Ordinal) ? throw NotText() : (text, isGuess);
    }

    public static WorkbookRefusedException NotText() => new(
        "The file holds bytes that no text has, so it is a program's own file or a text in an encoding that it does not name.",
        "Open it in Excel, choose Save As, CSV UTF-8 (.csv) or Excel Workbook (.xlsx), and send that.");

    private static (string Text, bool IsGuess) Unmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (Utf8.GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            // What Excel on Windows writes as "CSV (Comma delimited)" in this country.
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
        }
    }

    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw Refusal.Damaged("its text is not whole", exception);
        }
    }
}
