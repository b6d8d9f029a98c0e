using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.Shell;

/// <summary>The addresses of a partnership's pages, with the period and as-known date of the view where they are not the defaults.</summary>
/// <param name="Slug">The partnership.</param>
/// <param name="Period">Null for its current one.</param>
/// <param name="AsOf">Null for its as-known date.</param>
public sealed record PartnershipAddress(string Slug, ReportingPeriod? Period = null, DateOnly? AsOf = null)
{
    public string Overview => $"/{Slug}{Query}";
    public string Indicators => $"/{Slug}/indicators{Query}";
    public string Returns => $"/{Slug}/returns";
    public string Due => $"/{Slug}/due";
    public string Accountability => $"/{Slug}/accountability";
    public string Actions => $"/{Slug}/actions";
    public string SetUp => $"/{Slug}/set-up";
    public string People => $"/{Slug}/people";
    public string AddIndicator => $"/{Slug}/indicators/add";

    public string Indicator(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}{Query}";

    public string Target(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/target";

    /// <summary>Where an indicator, a theme or the partnership is rated by judgement: of the period of the view, filed under today's day.</summary>
    public string IndicatorRating(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/rating{OfPeriod}";

    public string ThemeRating(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/themes/{id}/rating{OfPeriod}");
    public string OverallRating => $"/{Slug}/rating{OfPeriod}";

    public string BoardPack => $"/{Slug}/board-pack.xlsx{Query}";

    /// <summary>The same page at another period, known three months after its end as the sample partnerships are.</summary>
    public static string QueryFor(ReportingPeriod period) =>
        $"?period={period.Code}&asOf={ReportingCalendar.UsuallyOut(period, 3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private string OfPeriod => Period is { } period ? "?period=" + period.Code : "";

    /// <summary>A partner's own page: what it owes.</summary>
    public string Partner(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/partners/{id}");

    /// <summary>The due days as a calendar file; null for those of all partners.</summary>
    public string DueCalendar(int? partner) => $"/{Slug}/due.ics" + (partner is { } id ? string.Create(CultureInfo.InvariantCulture, $"?partner={id}") : "");

    /// <summary>A return template for one partner; null for all indicators.</summary>
    public string Template(string? partner) => $"/{Slug}/return-template.xlsx" + (partner is null ? "" : "?partner=" + Uri.EscapeDataString(partner));

    private string Query
    {
        get
        {
            var parts = new List<string>();
            if (Period is { } period) parts.Add("period=" + period.Code);
            if (AsOf is { } asOf) parts.Add("asOf=" + asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
        }
    }
}
