namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>A value as it is kept: its kind and eight bytes. A <see cref="CellValue"/> is five times as large, and a workbook has millions.</summary>
internal readonly record struct StoredValue(StoredKind Kind, long Bits)
{
    public static StoredValue OfNumber(double number, bool isPercent = false) =>
        new(isPercent ? StoredKind.Percent : StoredKind.Number, BitConverter.DoubleToInt64Bits(number));

    /// <param name="serial">One that <see cref="DateSerial"/> takes.</param>
    /// <param name="from1904">Which calendar it counts in.</param>
    public static StoredValue OfSerial(double serial, bool from1904) =>
        new(from1904 ? StoredKind.Serial1904 : StoredKind.Serial1900, BitConverter.DoubleToInt64Bits(serial));

    public static StoredValue OfDay(DateTime day) => new(StoredKind.Day, day.Ticks);

    public static StoredValue OfBoolean(bool value) => new(StoredKind.Boolean, value ? 1 : 0);

    public static StoredValue OfText(string text, TextPool texts) => text.Length == 0 ? default : new(StoredKind.Text, texts.Add(text));

    public static StoredValue OfText(ReadOnlySpan<char> text, TextPool texts) => text.IsEmpty ? default : new(StoredKind.Text, texts.Add(text));

    /// <param name="number">Of a text already in the pool.</param>
    /// <param name="texts">The pool.</param>
    public static StoredValue OfText(int number, TextPool texts) => texts[number].Length == 0 ? default : new(StoredKind.Text, number);

    public static StoredValue OfError(string what, TextPool texts) => new(StoredKind.Error, texts.Add(what));

    /// <summary>As read from a text file, which knows no serial numbers, or from another store, which may.</summary>
    public static StoredValue Of(CellValue value, TextPool texts) => value.Kind switch
    {
        CellKind.Text => OfText(value.Text!, texts),
        CellKind.Number => OfNumber(value.Number, value.IsPercent),
        CellKind.Date when value.Number != 0 => OfSerial(value.Number, from1904: !DateSerial.TryToDate(value.Number, false, out var date) || date != value.Date),
        CellKind.Date => OfDay(value.Date),
        CellKind.Boolean => OfBoolean(value.Boolean),
        CellKind.Error => OfError(value.Text!, texts),
        _ => default,
    };

    public CellValue Open(TextPool texts)
    {
        switch (Kind)
        {
            case StoredKind.Text:
                return CellValue.OfText(texts[(int)Bits]);
            case StoredKind.Error:
                return CellValue.OfError(texts[(int)Bits]);
            case StoredKind.Number or StoredKind.Percent:
                return CellValue.OfNumber(BitConverter.Int64BitsToDouble(Bits), Kind == StoredKind.Percent);
            case StoredKind.Serial1900 or StoredKind.Serial1904:
                double serial = BitConverter.Int64BitsToDouble(Bits);
                DateSerial.TryToDate(serial, Kind == StoredKind.Serial1904, out var date);
                return CellValue.OfDate(date, serial);
            case StoredKind.Day:
                return CellValue.OfDate(new DateTime(Bits));
            case StoredKind.Boolean:
                return CellValue.OfBoolean(Bits != 0);
            default:
                return default;
        }
    }
}
