using System.Globalization;

namespace LspDashboard.Web.Charts;

/// <summary>A figure as it is written in the house: thousands by comma, a true minus sign, its unit after it.</summary>
public static class AxisText
{
    public static string Of(double value, int decimals, string unit = "")
    {
        var number = value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');
        return unit switch
        {
            "" => number,
            "%" => number + "%",
            "£" => value < 0 ? "−£" + number[1..] : "£" + number,
            _ => number + " " + unit,
        };
    }

    /// <summary>With as many decimals as the steps of the axis need, and no more.</summary>
    public static string Tick(double value, ValueScale scale, string unit)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var decimals = 0;
        while (decimals < 4 && Math.Abs(Math.Round(scale.Step, decimals) - scale.Step) > scale.Step / 1000)
            decimals++;
        return Of(value, decimals, unit is "%" or "£" ? unit : "");
    }
}
