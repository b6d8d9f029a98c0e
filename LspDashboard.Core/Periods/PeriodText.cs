using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Periods;

/// <summary>
/// Reads a period as a workbook writes it, given the frequency of the series it belongs to:
/// "2009/10 Q1", "Q1 2009-10", "Apr-Jun 2009", "2009-10", "FY09/10", "2009/10 (provisional)", "year ending March 2010",
/// "2008/09 academic", "Apr 2009", "2010 - 12", and the codes.
/// "2009-10" is a financial year in an annual series and an academic year in an academic one; without a fitting
/// frequency it is refused, never guessed. A digit glued to a year ("20175") is no period here: only its neighbours in a
/// row of headers can prove that it is a note.
/// </summary>
public static partial class PeriodText
{
    /// <returns>Null where the text is no period of this frequency; <paramref name="problem"/> then says why.</returns>
    public static ReportingPeriod? Read(string? text, Frequency frequency, out string? problem) => Read(text, frequency, isRolling: false, out problem);

    /// <param name="text">As written.</param>
    /// <param name="frequency">Of the series.</param>
    /// <param name="isRolling">True where a quarter's figure is about the year that ends with it: "year ending June 2009" is then a quarter.</param>
    /// <param name="problem">Null, or why it is no period of the series.</param>
    public static ReportingPeriod? Read(string? text, Frequency frequency, bool isRolling, out string? problem)
    {
        var s = Spaces().Replace(text ?? "", " ").Trim();
        var bare = PeriodMarks.Strip(s).Text;
        problem = null;
        ReportingPeriod? period = PeriodCode.TryParse(bare, out var coded) ? coded : ReadWritten(bare, frequency) ?? PeriodMonths.Read(bare, frequency, isRolling, out problem);
        if (period is null)
        {
            problem = s.Length == 0 ? "the period is missing" : problem is null ? $"'{s}' is not a period" : $"'{s}' {problem}";
            return null;
        }
        if (period.Value.Frequency == frequency) return period;
        problem = $"'{s}' is {(period.Value.Frequency == Frequency.AcademicYear ? "an" : "a")} {Name(period.Value.Frequency)}, and this indicator is reported by {Name(frequency)}";
        return null;
    }

    /// <summary>Whether the text speaks of months or a quarter, though perhaps of no period: "Apr-Sep 2009", "Q1 2009".</summary>
    public static bool NamesMonths(string text) => PeriodMonths.Read(text, Frequency.Quarter, isRolling: false, out var problem) is not null || problem is not null;

    /// <summary>"quarter", "financial year" and so on, for messages.</summary>
    public static string Name(Frequency frequency) => frequency switch
    {
        Frequency.Month => "month",
        Frequency.Quarter => "quarter",
        Frequency.FinancialYear => "financial year",
        Frequency.CalendarYear => "calendar year",
        Frequency.AcademicYear => "academic year",
        _ => "run of pooled years",
    };

    private static ReportingPeriod? ReadWritten(string s, Frequency frequency)
    {
        if (Quarter().Match(s) is { Success: true } q && Start(q) is { } qs)
            return ReportingPeriod.Quarter(qs, int.Parse(q.Groups["q"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        if (Pair().Match(s) is { Success: true } p && int.TryParse(p.Groups["start"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
        {
            var endText = p.Groups["end"].Value;
            var end = int.Parse(endText, NumberStyles.None, CultureInfo.InvariantCulture);
            var endYear = endText.Length == 4 ? end : (first / 100 * 100) + end + (end < first % 100 ? 100 : 0);
            if (first is < 1900 or > 2150) return null;
            var (isFinancial, isAcademic) = (p.Groups["financial"].Success, p.Groups["academic"].Success);
            if (frequency == Frequency.PooledYears && !isFinancial && !isAcademic)
                return endYear > first && endYear <= first + 9 ? ReportingPeriod.PooledYears(first, endYear) : null;
            if (endYear != first + 1) return null;
            return isAcademic || (frequency == Frequency.AcademicYear && !isFinancial)
                ? ReportingPeriod.AcademicYear(first)
                : ReportingPeriod.FinancialYear(first);
        }
        if (ShortQuarter().Match(s) is { Success: true } sq && ShortStart(sq) is { } sqs)
            return ReportingPeriod.Quarter(sqs, int.Parse(sq.Groups["q"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        // "09/10" can be a month too: only a series by year has no such reading.
        if (frequency is Frequency.FinancialYear or Frequency.AcademicYear && SlashedYear().Match(s) is { Success: true } sy && ShortStart(sy) is { } sys)
            return frequency == Frequency.FinancialYear ? ReportingPeriod.FinancialYear(sys) : ReportingPeriod.AcademicYear(sys);
        if (ShortYear().Match(s) is { Success: true } y && ShortStart(y) is { } start)
            return y.Groups["kind"].Value.StartsWith('F') ? ReportingPeriod.FinancialYear(start) : ReportingPeriod.AcademicYear(start);
        if (Month().Match(s) is { Success: true } && DateTime.TryParseExact(Sept().Replace(s, "Sep"), MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= 1900 and <= 2150)
            return ReportingPeriod.Month(month.Year, month.Month);
        return null;
    }

    private static int? Start(Match m)
    {
        var start = int.Parse(m.Groups["start"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var end = int.Parse(m.Groups["end"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return start is >= 1900 and <= 2150 && end % 100 == (start + 1) % 100 ? start : null;
    }

    // Two digits are of 1950 to 2049: indicators are younger than 1950, and nobody reports 2050.
    private static int? ShortStart(Match m)
    {
        var start = int.Parse(m.Groups["start"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var end = int.Parse(m.Groups["end"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return end == (start + 1) % 100 ? start + (start < 50 ? 2000 : 1900) : null;
    }

    private static readonly string[] MonthForms = ["MMM yyyy", "MMMM yyyy", "MMM-yy", "MMM yy", "MM/yyyy"];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?<start>[0-9]{4}) ?[/–-] ?(?<end>[0-9]{4}|[0-9]{2}),? ?Q(?:uarter |tr )?(?<q>[1-4])|Q(?:uarter |tr )?(?<q>[1-4]),? ?(?<start>[0-9]{4}) ?[/–-] ?(?<end>[0-9]{4}|[0-9]{2}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:(?<financial>FY ?|financial year )|(?<academic>AY |academic year ))?(?<start>[0-9]{4})(?: ?[/–-] ?| to )(?<end>[0-9]{4}|[0-9]{2})(?<academic> academic(?: year)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9}[ -][0-9]{2,4}|[0-9]{2}/[0-9]{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<kind>FY|AY) ?(?<start>[0-9]{2}) ?[/–-] ?(?<end>[0-9]{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortYear();

    // "Q3 2021" is no 2020/21: four digits that can be a year are one.
    [GeneratedRegex(@"^(?:Q(?:uarter |tr )?(?<q>[1-4]),? ?(?!19[0-9]{2}$|20[0-9]{2}$|21[0-9]{2}$)(?<start>[0-9]{2}) ?[/–-]? ?(?<end>[0-9]{2})|(?!19[0-9]{2}[ ,Q]|20[0-9]{2}[ ,Q]|21[0-9]{2}[ ,Q])(?<start>[0-9]{2}) ?[/–-]? ?(?<end>[0-9]{2}),? ?Q(?:uarter |tr )?(?<q>[1-4]))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortQuarter();

    [GeneratedRegex(@"^(?<start>[0-9]{2})/(?<end>[0-9]{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SlashedYear();

    // "Sep" in the invariant culture, "Sept" in newer tables for British English; workbooks write both.
    [GeneratedRegex(@"^Sept\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sept();
}
