namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What one cell says, as the file says it: nothing is guessed from text.</summary>
public readonly record struct CellValue
{
    private CellValue(CellKind kind, string? text, double number, DateTime date)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Date = date;
    }

    public CellKind Kind { get; }

    /// <summary>The text of a Text cell; of an Error cell what is wrong: "#N/A", or a sentence such as "formula without a value: ...".</summary>
    public string? Text { get; }

    /// <summary>The number; of a Date written as a number, the serial behind it, because a year typed into a date-formatted cell (2009, shown as 01/07/1905) can then still be recognised.</summary>
    public double Number { get; }

    public DateTime Date { get; }

    /// <summary>Of a Number shown as a percentage: 0.125 that the sender sees as 12.5%. A number without is what it says.</summary>
    public bool IsPercent { get; private init; }

    public bool Boolean => Kind == CellKind.Boolean && Number != 0;

    public static CellValue OfText(string text) => text.Length == 0 ? default : new(CellKind.Text, text, 0, default);

    public static CellValue OfNumber(double number, bool isPercent = false) => new(CellKind.Number, null, number, default) { IsPercent = isPercent };

    public static CellValue OfDate(DateTime date, double serial = 0) => new(CellKind.Date, null, serial, date);

    public static CellValue OfBoolean(bool value) => new(CellKind.Boolean, null, value ? 1 : 0, default);

    public static CellValue OfError(string what) => new(CellKind.Error, what, 0, default);
}
