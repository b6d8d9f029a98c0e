using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Faults in words: periods, codes, and text where a number belongs.</summary>
public static class LabelFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.InARow("Footnote digit glued to a year", "'2017' with footnote 5 becomes '20175'.",
            _ => true, (row, draw) => row with { Period = $"{row.Period}{Digit(1 + draw.Below(9, "note"))}" }),
        Fault.InARow("Period that does not exist", "'2009/11', 'Q5', '2O09'.",
            _ => true, (row, _) => row with { Period = Impossible(row.Meant.Period) }),
        Fault.InARow("Quarter labelled as a year", "'2009/10' in the row of a quarterly indicator, or '2009/10 Q2' in that of a yearly one.",
            _ => true, (row, draw) => row with { Period = (row.Meant.Period.Months == 3 ? ReportingPeriod.FinancialYear(row.Meant.Period.StartOfFinancialYear) : ReportingPeriod.Quarter(row.Meant.Period.LastDay.Year - 1, 1 + draw.Below(4, "quarter"))).Label }),
        Fault.InARow("Period turned into a date", "Excel makes a date of '2009/10'.",
            row => row.Meant.Period.Months > 1, (row, _) => row with { Period = row.Meant.Period.FirstDay }),
        Fault.InARow("Several codes in one cell", "'NIs 5, 7, 17'.",
            _ => true, (row, _) => row with { Indicator = $"NIs {Digits(row.Series.Definition.Code)}, 7, 17" }),
        Fault.InARow("No number in a number cell", "'n/k', '..', '<5', '57.4*', '12,5', #DIV/0!, or 3.4 turned into 3 April.",
            _ => true, (row, draw) => row with { Value = draw.One<object>(["n/k", "..", "<5", FormattableString.Invariant($"{row.Value}*"), "12,5", "#DIV/0!", new DateOnly(row.Meant.Period.LastDay.Year, 4, 3)], "what") }),
    ];

    private static string Impossible(ReportingPeriod period) => period.Frequency switch
    {
        Frequency.Quarter => period.Label[..^1] + "5",
        Frequency.CalendarYear => period.Label.Replace('0', 'O'),
        Frequency.PooledYears => FormattableString.Invariant($"{period.LastDay.Year}-{period.FirstDay.Year % 100:00}"),
        Frequency.Month => "Sebt " + period.Label[^4..],
        _ => FormattableString.Invariant($"{period.FirstDay.Year}/{(period.FirstDay.Year + 2) % 100:00}"),
    };

    private static string Digits(string code) => new([.. code.Where(char.IsAsciiDigit)]);

    private static string Digit(int digit) => digit.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
