using System.Globalization;
using System.Security;

namespace LspDashboard.Tests.Support;

/// <summary>A partner's return as a long table on one sheet. A string becomes a text cell, a number a number cell, "#N/A" an error cell, null none.</summary>
public sealed class ReturnWorkbook
{
    public const string Sheet = "Figures";
    private readonly List<object?[]> _rows = [];

    public ReturnWorkbook(params string[] headers) => _rows.Add(headers.Length > 0 ? [.. headers] : ["Indicator", "Area", "Period", "Value", "Numerator", "Denominator"]);

    public ReturnWorkbook Row(params object?[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public byte[] Build() => new XlsxBuilder().Styles("14").Sheet(Sheet, string.Concat(_rows.Select((cells, i) => Xml(i + 1, cells)))).Build();

    /// <summary>Smokers who quit in Halton to the end of 2009/10: 1,165 are held, Amber/Red.</summary>
    public static byte[] Quitters(double value) => new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", value).Build();

    /// <summary>300 rows of Halton of which three cannot be taken: a text for a value (D11), a period that is none (C21), an indicator that is not there (A31).</summary>
    public static byte[] ThreeBadOfThreeHundred() => ThreeBadOf(300);

    /// <summary>The same of fewer rows, 31 at least.</summary>
    public static byte[] ThreeBadOf(int rows)
    {
        var book = new ReturnWorkbook();
        for (var i = 0; i < rows; i++)
        {
            // Five indicators, sixty quarters each, from 2006/07: what is held changes a little, the rest is new.
            var year = 2006 + (i / 5 / 4);
            book.Row(
                i == 29 ? "NI 999" : Quarterly[i % 5],
                "Halton",
                i == 19 ? "sometime" : string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00} Q{(i / 5 % 4) + 1}"),
                i == 9 ? "about ten" : 20 + (i / 100.0));
        }
        return book.Build();
    }

    private static readonly string[] Quarterly = ["NI 16", "NI 117", "NI 123", "NI 152", "NI 192"];

    private static string Xml(int row, object?[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">") + string.Concat(cells.Select((value, column) => Cell($"{(char)('A' + column)}{row.ToString(CultureInfo.InvariantCulture)}", value))) + "</row>";

    private static string Cell(string address, object? value) => value switch
    {
        null => "",
        string error when error.StartsWith('#') => $"<c r=\"{address}\" t=\"e\"><v>{error}</v></c>",
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"1\"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"),
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        _ => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };
}
