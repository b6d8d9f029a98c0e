using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Periods;

/// <summary>Reads the unambiguous codes of <see cref="ReportingPeriod.Code"/>. What a workbook writes is read by <see cref="PeriodText"/>.</summary>
public static partial class PeriodCode
{
    /// <exception cref="FormatException">The text is no period code.</exception>
    public static ReportingPeriod Parse(string code) =>
        TryParse(code, out var period)
            ? period
            : throw new FormatException($"'{code}' is not a period. Write a quarter as 2009-10Q1, a financial year as FY2009-10, a calendar year as 2009, an academic year as AY2008-09, a month as M2009-04, pooled years as 2010..2012.");

    public static bool TryParse(string? code, out ReportingPeriod period)
    {
        period = default;
        var m = Form().Match(code?.Trim() ?? "");
        if (!m.Success) return false;
        int Number(string group) => int.Parse(m.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (m.Groups["month"].Success)
        {
            if (!InRange(Number("monthYear")) || Number("month") is < 1 or > 12) return false;
            period = ReportingPeriod.Month(Number("monthYear"), Number("month"));
        }
        else if (m.Groups["from"].Success)
        {
            if (!InRange(Number("from")) || Number("to") <= Number("from") || Number("to") > Number("from") + 9) return false;
            period = ReportingPeriod.PooledYears(Number("from"), Number("to"));
        }
        else if (m.Groups["year"].Success)
        {
            if (!InRange(Number("year"))) return false;
            period = ReportingPeriod.CalendarYear(Number("year"));
        }
        else
        {
            var start = Number("start");
            if (!InRange(start) || Number("end") != (start + 1) % 100) return false;
            period = m.Groups["kind"].Value.ToUpperInvariant() switch
            {
                "FY" => ReportingPeriod.FinancialYear(start),
                "AY" => ReportingPeriod.AcademicYear(start),
                _ => ReportingPeriod.Quarter(start, Number("quarter")),
            };
        }
        return true;
    }

    private static bool InRange(int year) => year is >= 1900 and <= 2150;

    [GeneratedRegex(@"^(?:(?<kind>FY|AY)(?<start>[0-9]{4})-(?<end>[0-9]{2})|(?<kind>)(?<start>[0-9]{4})-(?<end>[0-9]{2})Q(?<quarter>[1-4])|M(?<monthYear>[0-9]{4})-(?<month>[0-9]{2})|(?<from>[0-9]{4})\.\.(?<to>[0-9]{4})|(?<year>[0-9]{4}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
