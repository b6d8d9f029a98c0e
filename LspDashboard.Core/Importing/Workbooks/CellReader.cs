using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Turns one c element into its value. What cannot be taken at its word becomes an Error that says so, never a guess and never nothing.</summary>
internal sealed class CellReader(TextPool texts, int sharedCount, Styles styles, bool datesFrom1904, WorkbookLimits limits)
{
    public const string FormulaWithoutValue = "formula without a value: open the workbook in Excel and save it";

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

    // A formula counts with the value saved beside it. The workbook's fullCalcOnLoad is not taken as a sign that those values are stale:
    // Excel itself writes it next to good ones (the council tax base return of 2013 has it).
    public StoredValue Read(PartReader part, CellHead head)
    {
        string type = head.Type;
        bool formula = false, valueSeen = false;
        StoredValue value = default;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            switch (part.Name)
            {
                case "f":
                    formula = true;
                    break;
                case "v" or "is" when valueSeen:
                    throw Refusal.Damaged("a cell in it has two values");
                case "v":
                    value = Convert(type, head.Style, part.ReadText());
                    // An empty number is a formula never worked out; an empty text is a formula whose result is "".
                    valueSeen = value.Kind != StoredKind.Empty || type is "str";
                    break;
                case "is":
                    value = StoredValue.OfText(RichText.Read(part, limits), texts);
                    valueSeen = true;
                    break;
                default:
                    break;
            }
        }
        return formula && !valueSeen ? Error(FormulaWithoutValue) : value;
    }

    private StoredValue Convert(string type, int? style, string raw)
    {
        if (type is "str")
            return Text(raw);
        if (raw.AsSpan().Trim(" \t\r\n").IsEmpty)
            return default;
        return type switch
        {
            "n" => Number(raw, style),
            "s" => Shared(raw),
            "b" => Boolean(raw),
            "e" => Error(CellText.Clean(raw)),
            "d" => IsoDate(raw),
            "inlineStr" => Text(raw),
            _ => Error($"unknown kind of cell: {CellText.Clean(type)}"),
        };
    }

    private StoredValue Text(string raw) => StoredValue.OfText(CellText.Clean(raw), texts);

    private StoredValue Error(string what) => StoredValue.OfError(what, texts);

    private StoredValue Number(string raw, int? style)
    {
        if (!TryNumber(raw, out double number))
            return Error($"not a number: {CellText.Clean(raw)}");
        if (style is null)
            return StoredValue.OfNumber(number);
        var kind = styles.KindOf(style.Value);
        if (kind is null)
            return Error("number in a format the workbook does not define");
        if (kind != NumberKind.Date)
            return StoredValue.OfNumber(number, kind == NumberKind.Percent);
        return DateSerial.TryToDate(number, datesFrom1904, out _)
            ? StoredValue.OfSerial(number, datesFrom1904)
            : Error($"not a date: {CellText.Clean(raw)}");
    }

    // Most figures are whole and short, and are read three times as fast as such.
    private static bool TryNumber(string raw, out double number)
    {
        if (raw.Length <= MostDigitsOfInt && int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int whole))
        {
            number = whole;
            return true;
        }
        return double.TryParse(raw, Plain, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    private StoredValue Shared(string raw) =>
        int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < sharedCount
            ? StoredValue.OfText(index, texts)
            : Error($"text missing from the file: number {CellText.Clean(raw)} of {sharedCount.ToString(CultureInfo.InvariantCulture)}");

    private StoredValue Boolean(string raw) => raw.AsSpan().Trim() switch
    {
        "1" or "true" => StoredValue.OfBoolean(true),
        "0" or "false" => StoredValue.OfBoolean(false),
        _ => Error($"neither true nor false: {CellText.Clean(raw)}"),
    };

    private StoredValue IsoDate(string raw) =>
        DateTime.TryParseExact(raw, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? StoredValue.OfDay(date)
            : Error($"not a date: {CellText.Clean(raw)}");
}
