using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A part of a year that another cell names: "Q1", "Quarter 3", "Apr", "Jul - Sep".</summary>
internal static partial class YearPart
{
    public static bool Is(string text) => Form().IsMatch(text.Trim());

    /// <summary>"Q1" of "2009/10" is "2009/10 Q1", "Apr" of it "Apr 2009" and "Feb" of it "Feb 2010". Without a year the part stands alone, and is no period.</summary>
    public static string Of(string year, string part)
    {
        if (Form().Match(part.Trim()) is not { Success: true } form) return part;
        if (PeriodText.Read(year, Frequency.FinancialYear, out _) is { } financial) return Join(form, financial, financial.FirstDay.Year);
        return PeriodText.Read(year, Frequency.CalendarYear, out _) is { } calendar ? Join(form, calendar, calendar.FirstDay.Year) : part;
    }

    private static string Join(Match form, ReportingPeriod year, int start)
    {
        // "Q1" of a calendar year stays as ambiguous as it is, to be asked about.
        if (form.Groups["q"].Success) return $"{year.Label} Q{form.Groups["q"].Value}";
        var (first, last) = (form.Groups["first"].Value, form.Groups["last"].Value);
        var number = (start + (year.Frequency == Frequency.FinancialYear && IsEarly(last.Length > 0 ? last : first) ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
        return last.Length > 0 ? $"{first} - {last} {number}" : $"{first} {number}";
    }

    private static bool IsEarly(string month) => new[] { "jan", "feb", "mar" }.Contains(month[..3], StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:(?:Q|Qtr ?|Quarter )(?<q>[1-4])(?: ?\(.*\))?|(?<q>[1-4])(?:st|nd|rd|th) quarter|(?<first>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)(?: ?(?:-|–|to) ?(?<last>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*))?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
