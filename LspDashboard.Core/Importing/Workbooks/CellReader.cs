using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Turns one c element into its value. What cannot be taken at its word becomes an Error that says so, never a guess and never nothing.</summary>
internal sealed class CellReader(IReadOnlyList<string> shared, Styles styles, bool datesFrom1904, ReadingBudget budget)
{
    public const string FormulaWithoutValue = "formula without a value: open the workbook in Excel and save it";

    // No thousands, no brackets for negatives, no currency: a comma is never skipped.
    private const NumberStyles Plain =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent
        | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

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
    public CellValue Read(PartReader part, CellHead head)
    {
        string type = head.Type;
        bool formula = false, valueSeen = false;
        CellValue value = default;
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
                    valueSeen = value.Kind != CellKind.Empty || type is "str";
                    break;
                case "is":
                    value = CellValue.OfText(RichText.Read(part, budget));
                    valueSeen = true;
                    break;
                default:
                    break;
            }
        }
        return formula && !valueSeen ? CellValue.OfError(FormulaWithoutValue) : value;
    }

    private CellValue Convert(string type, int? style, ReadOnlySpan<char> raw)
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
            "e" => CellValue.OfError(CellText.Clean(raw)),
            "d" => IsoDate(raw),
            "inlineStr" => Text(raw),
            _ => CellValue.OfError($"unknown kind of cell: {CellText.Clean(type)}"),
        };
    }

    private CellValue Text(ReadOnlySpan<char> raw)
    {
        string text = CellText.Clean(raw);
        budget.CountText(text.Length);
        return CellValue.OfText(text);
    }

    private CellValue Number(ReadOnlySpan<char> raw, int? style)
    {
        if (!double.TryParse(raw, Plain, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
            return CellValue.OfError($"not a number: {CellText.Clean(raw)}");
        if (style is null)
            return CellValue.OfNumber(number);
        var kind = styles.KindOf(style.Value);
        if (kind is null)
            return CellValue.OfError("number in a format the workbook does not define");
        if (kind != NumberKind.Date)
            return CellValue.OfNumber(number, kind == NumberKind.Percent);
        return DateSerial.TryToDate(number, datesFrom1904, out var date)
            ? CellValue.OfDate(date, number)
            : CellValue.OfError($"not a date: {CellText.Clean(raw)}");
    }

    private CellValue Shared(ReadOnlySpan<char> raw) =>
        int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count
            ? CellValue.OfText(shared[index])
            : CellValue.OfError($"text missing from the file: number {CellText.Clean(raw)} of {shared.Count.ToString(CultureInfo.InvariantCulture)}");

    private static CellValue Boolean(ReadOnlySpan<char> raw) => raw.Trim() switch
    {
        "1" or "true" => CellValue.OfBoolean(true),
        "0" or "false" => CellValue.OfBoolean(false),
        _ => CellValue.OfError($"neither true nor false: {CellText.Clean(raw)}"),
    };

    private static CellValue IsoDate(ReadOnlySpan<char> raw) =>
        DateTime.TryParseExact(raw, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? CellValue.OfDate(date)
            : CellValue.OfError($"not a date: {CellText.Clean(raw)}");
}
