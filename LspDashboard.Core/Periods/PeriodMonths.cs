using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Periods;

/// <summary>Periods named by their months: "Apr-Jun 2009", "Oct 2009 to Dec 2009", "year ending June 2009", "12 months to March 2010".</summary>
internal static partial class PeriodMonths
{
    private const string Names = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <param name="s">As written.</param>
    /// <param name="frequency">Of the series.</param>
    /// <param name="isRolling">Whether its figures are about the year that ends with each period.</param>
    /// <param name="problem">Follows the text in a sentence: "... runs from November to January, which is no quarter".</param>
    public static ReportingPeriod? Read(string s, Frequency frequency, bool isRolling, out string? problem)
    {
        problem = null;
        if (Range().Match(s) is { Success: true } range && Month(range, "first") is { } first && Month(range, "last") is { } last && Year(range, "year") is { } year)
        {
            // "Nov-Jan 1972" ends in 1972: the year belongs to the last month.
            var months = ((last - first + 12) % 12) + 1;
            var firstYear = year - (last < first ? 1 : 0);
            if (Year(range, "firstYear") is { } written && written != firstYear)
            {
                problem = $"runs over {(((year - written) * 12) + last - first + 1).ToString(CultureInfo.InvariantCulture)} months, which is no {PeriodText.Name(frequency)}";
                return null;
            }
            if (months == 3 && first % 3 == 1) return ReportingPeriod.Quarter(first == 1 ? firstYear - 1 : firstYear, first == 1 ? 4 : (first - 1) / 3);
            if (months == 12 && ((isRolling ? Rolling(frequency, last, year) : null) ?? OfYear(last, year)) is { } whole) return whole;
            problem = $"runs from {Name(first)} to {Name(last)}, which is no {(months == 3 ? "quarter of a financial year" : PeriodText.Name(frequency))}";
            return null;
        }
        if (Ending().Match(s) is { Success: true } ending && Month(ending, "last") is { } end && Year(ending, "year") is { } ends)
        {
            if (((isRolling ? Rolling(frequency, end, ends) : null) ?? OfYear(end, ends)) is { } whole) return whole;
            problem = $"is the twelve months to {Name(end)}, which is no {PeriodText.Name(frequency)}";
            return null;
        }
        if (BareQuarter().Match(s) is { Success: true } bare && int.Parse(bare.Groups["q"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var q)
            problem = $"can be {Name((q * 3) - 2)} to {Name(q * 3)} or quarter {bare.Groups["q"].Value} of a financial year";
        return null;
    }

    // A year that rolls on by quarters or months is named by the one it ends with.
    private static ReportingPeriod? Rolling(Frequency frequency, int last, int year) => frequency switch
    {
        Frequency.Quarter when last % 3 == 0 => ReportingPeriod.Quarter(last == 3 ? year - 1 : year, last == 3 ? 4 : (last / 3) - 1),
        Frequency.Month => ReportingPeriod.Month(year, last),
        _ => null,
    };

    private static ReportingPeriod? OfYear(int lastMonth, int year) => lastMonth switch
    {
        3 => ReportingPeriod.FinancialYear(year - 1),
        8 => ReportingPeriod.AcademicYear(year - 1),
        12 => ReportingPeriod.CalendarYear(year),
        _ => null,
    };

    private static int? Month(Match m, string group)
    {
        var at = Names.IndexOf(m.Groups[group].Value[..3], StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at % 3 == 0 ? (at / 3) + 1 : null;
    }

    private static int? Year(Match m, string group)
    {
        if (!m.Groups[group].Success) return null;
        var year = int.Parse(m.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        year += m.Groups[group].Length > 2 ? 0 : year < 50 ? 2000 : 1900;
        return year is >= 1900 and <= 2150 ? year : null;
    }

    private static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private const string OneMonth = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    [GeneratedRegex($@"^(?<first>{OneMonth})\.?(?:[ -](?<firstYear>[0-9]{{4}}|[0-9]{{2}}))? ?(?:-|–|to) ?(?<last>{OneMonth})\.?[ -]?(?<year>[0-9]{{4}}|[0-9]{{2}})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex($@"^(?:(?:the )?year|(?:rolling )?(?:12|twelve) months)(?: ending| ended| to| to the end of)? (?:(?:28|29|30|31)(?:st|th)? )?(?<last>{OneMonth})[ -](?<year>[0-9]{{4}}|[0-9]{{2}})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:Q(?:uarter |tr )?(?<q>[1-4]),? ?[0-9]{4}|[0-9]{4},? ?Q(?:uarter |tr )?(?<q>[1-4]))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareQuarter();
}
