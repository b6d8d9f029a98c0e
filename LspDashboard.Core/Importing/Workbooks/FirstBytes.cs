namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What a file is by how it begins.</summary>
internal static class FirstBytes
{
    // How much of a file is looked at for a NUL, which no text has; the rest is when it is read.
    private const int Looked = 4096;

    /// <summary>Null for what is none of the kinds that are read.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\x03\x04"u8))
            return FileKind.Xlsx;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return FileKind.Xls;
        return IsEmptyZip(file) || IsPdf(file) || IsMarkup(file) || IsBareBinary(file) || IsBinary(file) ? null : FileKind.Text;
    }

    public static bool IsEmptyZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\x05\x06"u8);

    public static bool IsPdf(ReadOnlySpan<byte> file) => file.StartsWith("%PDF"u8);

    public static bool IsMarkup(ReadOnlySpan<byte> file) => file.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', (byte)'?' or (byte)'!' or (>= (byte)'A' and <= (byte)'z'), ..];

    /// <summary>A workbook of Excel 2 to 4, or of a program that wrote the records without the file around them: they begin with a BOF record.</summary>
    public static bool IsBareBinary(ReadOnlySpan<byte> file) => file is [0x09, 0x00 or 0x02 or 0x04 or 0x08, >= 0x04 and <= 0x10, 0x00, ..];

    // UTF-16 has a zero in nearly every other byte, and is text.
    private static bool IsBinary(ReadOnlySpan<byte> file) =>
        !file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        && file[..Math.Min(file.Length, Looked)].Contains((byte)0);
}
