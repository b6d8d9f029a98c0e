using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>
/// A value as the sender sees it, as near as can be known: of a number's format only its percent sign is kept. Nothing is grouped, because
/// a year would become 2,009.
/// </summary>
public static class DrawnText
{
    // More digits are what binary arithmetic left over, or a rate that nobody reads so far.
    private const int MostDecimals = 6;
    private const int MostDecimalsOfAPercentage = 2;
    private const double TooLarge = 1e15;

    public static string Of(CellValue value) => value.Kind switch
    {
        CellKind.Number => value.IsPercent ? Number(value.Number * 100, MostDecimalsOfAPercentage) + "%" : Number(value.Number, MostDecimals),
        CellKind.Text or CellKind.Error => value.Text!,
        CellKind.Date => value.Date.ToString(value.Date.TimeOfDay == default ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        CellKind.Boolean => value.Boolean ? "TRUE" : "FALSE",
        _ => "",
    };

    private static string Number(double number, int decimals)
    {
        if (Math.Abs(number) >= TooLarge) return number.ToString("G6", CultureInfo.InvariantCulture);
        // Away from zero, as a spreadsheet rounds; and no "-0".
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0;
        return rounded == 0 && number != 0 ? number.ToString("G3", CultureInfo.InvariantCulture) : rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
