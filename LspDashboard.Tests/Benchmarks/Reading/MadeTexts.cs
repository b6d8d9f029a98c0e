using System.Globalization;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>The texts of a made return: indicator, area, period and a remark, which is a row's own in one row of ten.</summary>
internal sealed class MadeTexts(int rows, bool isInline)
{
    private const int Indicators = 198;
    private const int Areas = 400;
    private const int Periods = 40;
    private const int OwnRemark = 10;

    public int Rows => rows;

    public IEnumerable<string> Shared =>
        [.. Enumerable.Range(0, Indicators).Select(Indicator), .. Enumerable.Range(0, Areas).Select(Area), .. Enumerable.Range(0, Periods).Select(Period),
         "final", .. Enumerable.Range(1, rows / OwnRemark).Select(n => Remark(n * OwnRemark))];

    public string Cell(int row, int column)
    {
        var (index, text) = column switch
        {
            0 => (row % Indicators, Indicator(row % Indicators)),
            1 => (Indicators + row / Indicators % Areas, Area(row / Indicators % Areas)),
            2 => (Indicators + Areas + row / 977 % Periods, Period(row / 977 % Periods)),
            _ => (Indicators + Areas + Periods + (row % OwnRemark == 0 ? row / OwnRemark : 0), row % OwnRemark == 0 ? Remark(row) : "final"),
        };
        return isInline
            ? string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
            : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" t=\"s\"><v>{index}</v></c>");
    }

    private static string Indicator(int number) => string.Create(CultureInfo.InvariantCulture, $"NI {number + 1}");

    private static string Area(int number) => string.Create(CultureInfo.InvariantCulture, $"Partnership of area {number + 1}");

    private static string Period(int number) => string.Create(CultureInfo.InvariantCulture, $"Q{number % 4 + 1} {2000 + number / 4}/{(number / 4 + 1) % 100:00}");

    private static string Remark(int row) => string.Create(CultureInfo.InvariantCulture, $"provisional, source line {row}");
}
