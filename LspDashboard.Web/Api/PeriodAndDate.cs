using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Api;

/// <summary>The period and the as-known date of an address, or what is wrong with them.</summary>
public readonly record struct PeriodAndDate(ReportingPeriod? Period, DateOnly? AsOf, string? Problem)
{
    public static PeriodAndDate Of(string? period, string? asOf)
    {
        ReportingPeriod? p = null;
        DateOnly? d = null;
        if (!string.IsNullOrEmpty(period))
        {
            if (!PeriodCode.TryParse(period, out var read)) return new(null, null, $"'{period}' is not a period. Write a quarter as 2009-10Q4 or a financial year as FY2009-10.");
            p = read;
        }
        if (!string.IsNullOrEmpty(asOf))
        {
            if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(p, null, $"'{asOf}' is not a date. Write it as 2010-06-30.");
            d = day;
        }
        return new(p, d, null);
    }
}
