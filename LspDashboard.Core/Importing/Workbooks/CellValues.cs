using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Turns what stands in a cell into its value. What cannot be taken at its word becomes an Error that says so, never a guess and never nothing.</summary>
internal sealed class CellValues(TextPool texts, int sharedCount, Styles styles, bool datesFrom1904)
{
    // No thousands, no brackets for negatives, no currency: a comma is never skipped.
    private const NumberStyles Plain =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent
        | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private const int MostDigitsOfInt = 9;

    private static readonly string[] IsoDates =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    public StoredValue Convert(string type, int? style, ReadOnlySpan<char> raw)
    {
        if (type is "str")
            return Text(raw);
        if (raw.Trim(" \t\r\n").IsEmpty)
            return default;
        return type switch
        {
            "n" => Number(raw, style),
            "s" => Shared(raw),
            "b" => Boolean(raw),
            "e" => Error(Shown(raw)),
            "d" => IsoDate(raw),
            "inlineStr" => Text(raw),
            _ => Error($"unknown kind of cell: {CellText.Clean(type)}"),
        };
    }

    public StoredValue Text(ReadOnlySpan<char> raw) => CellText.IsClean(raw) ? StoredValue.OfText(raw, texts) : Cleaned(CellText.Clean(raw.ToString()));

    /// <param name="text">As a person sees it: escapes are decoded once.</param>
    public StoredValue Cleaned(string text) => StoredValue.OfText(text, texts);

    public StoredValue Error(string what) => StoredValue.OfError(what, texts);

    private static string Shown(ReadOnlySpan<char> raw) => CellText.Clean(raw.ToString());

    private StoredValue Number(ReadOnlySpan<char> raw, int? style)
    {
        if (!TryNumber(raw, out double number))
            return Error($"not a number: {Shown(raw)}");
        if (style is null)
            return StoredValue.OfNumber(number);
        var kind = styles.KindOf(style.Value);
        if (kind is null)
            return Error("number in a format the workbook does not define");
        if (kind != NumberKind.Date)
            return StoredValue.OfNumber(number, kind == NumberKind.Percent);
        return DateSerial.TryToDate(number, datesFrom1904, out _)
            ? StoredValue.OfSerial(number, datesFrom1904)
            : Error($"not a date: {Shown(raw)}");
    }

    // Most figures are whole and short, and are read three times as fast as such.
    private static bool TryNumber(ReadOnlySpan<char> raw, out double number)
    {
        if (raw.Length <= MostDigitsOfInt && int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int whole))
        {
            number = whole;
            return true;
        }
        return double.TryParse(raw, Plain, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    private StoredValue Shared(ReadOnlySpan<char> raw) =>
        int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < sharedCount
            ? StoredValue.OfText(index, texts)
            : Error($"text missing from the file: number {Shown(raw)} of {sharedCount.ToString(CultureInfo.InvariantCulture)}");

    private StoredValue Boolean(ReadOnlySpan<char> raw) => raw.Trim() switch
    {
        "1" or "true" => StoredValue.OfBoolean(true),
        "0" or "false" => StoredValue.OfBoolean(false),
        _ => Error($"neither true nor false: {Shown(raw)}"),
    };

    private StoredValue IsoDate(ReadOnlySpan<char> raw) =>
        DateTime.TryParseExact(raw, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? StoredValue.OfDay(date)
            : Error($"not a date: {Shown(raw)}");
}
