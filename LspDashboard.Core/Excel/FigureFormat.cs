using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Excel;

/// <summary>Excel number formats that show a figure as <see cref="FigureText"/> writes it, while the cell keeps the whole number.</summary>
internal static class FigureFormat
{
    /// <summary>"#,##0.0" and so on. The per cent sign is text: 7.5 % is stored as 7.5, as it is reported.</summary>
    public static string Of(Indicator indicator, int decimals)
    {
        var positive = (indicator.Unit.Symbol == "£" ? "\"£\"" : "") + Digits(decimals) + (indicator.Unit.Symbol == "%" ? "\"%\"" : "");
        return Signed(positive);
    }

    /// <summary>Without a unit, where that stands beside the figures: an axis, a heading.</summary>
    public static string Of(int decimals) => Signed(Digits(decimals));

    public static string Of(Indicator indicator) => Of(indicator, indicator.Decimals);

    private static string Digits(int decimals) => decimals > 0 ? "#,##0." + new string('0', decimals) : "#,##0";

    private static string Signed(string positive) => $"{positive};\"−\"{positive}";
}
