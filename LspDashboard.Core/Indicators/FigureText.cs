using System.Globalization;

namespace LspDashboard.Core.Indicators;

/// <summary>Figures as people read them, in en-GB: thousands separated, the published digits, the unit's symbol.</summary>
public static class FigureText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"50.3", "1,250", "7.5%", "£16,590".</summary>
    public static string Of(Indicator indicator, double value) => Of(indicator.Unit, indicator.Decimals, value);

    public static string Of(Unit unit, int decimals, double value)
    {
        // Away from zero, as people round; and no "-0".
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0;
        var digits = Math.Abs(rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), British);
        return (rounded < 0 ? "−" : "") + (unit.Symbol == "£" ? "£" : "") + digits + (unit.Symbol == "%" ? "%" : "");
    }

    /// <summary>A difference between two values: of percentages in points ("0.3 points"), else in the unit ("£1,100").</summary>
    public static string Difference(Indicator indicator, double value, int moreDecimals = 0)
    {
        var isShare = indicator.Unit.Symbol == "%";
        var number = Of(isShare ? indicator.Unit with { Symbol = "" } : indicator.Unit, indicator.Decimals + moreDecimals, value);
        return isShare ? number + " points" : number;
    }

    /// <summary>
    /// Two values that are compared on the page, with as many digits as it takes for the text to show the difference
    /// (14.6 shown as 15 beside a plan of 15 would contradict its colour); at most three more than published.
    /// </summary>
    public static (string Left, string Right) Pair(Indicator indicator, double left, double right)
    {
        for (var more = 0; ; more++)
        {
            var texts = (Of(indicator.Unit, indicator.Decimals + more, left), Of(indicator.Unit, indicator.Decimals + more, right));
            if (texts.Item1 != texts.Item2 || more == 3 || left.Equals(right)) return texts;
        }
    }

    /// <summary>A number as a word up to ten, as newspapers write.</summary>
    public static string Word(int number) => number switch
    {
        0 => "none",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => number.ToString("N0", British),
    };

    /// <summary>The same at the start of a sentence, where asked for.</summary>
    public static string Word(int number, bool capital)
    {
        var word = Word(number);
        return capital ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    /// <summary>A date as "30 June 2010".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>A UK date and time as "22 November 2026, 14:02".</summary>
    public static string Time(DateTimeOffset instant) => Periods.ReportingCalendar.UkTime(instant).ToString("d MMMM yyyy, HH:mm", British);
}
