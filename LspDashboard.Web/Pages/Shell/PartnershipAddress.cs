using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.Shell;

/// <summary>The addresses of a partnership's pages, with the period and as-known date of the view where they are not the defaults.</summary>
/// <param name="Slug">The partnership.</param>
/// <param name="Period">Null for its current one.</param>
/// <param name="AsOf">Null for its as-known date.</param>
public sealed record PartnershipAddress(string Slug, ReportingPeriod? Period = null, DateOnly? AsOf = null)
{
    public string Overview => $"/{Slug}{Query}";
    public string Exceptions => $"/{Slug}/exceptions{Query}";
    public string ExceptionsFile(string query) => With($"/{Slug}/exceptions.csv{Query}", query);
    public string Indicators => $"/{Slug}/indicators{Query}";

    /// <summary>One indicator beside other places; without a code, what can be compared.</summary>
    public string Compare(string? code = null, Core.Comparison.Peers peers = default)
    {
        var page = $"/{Slug}/compare{(code is null ? "" : "/" + IndicatorCode.ForAddress(code))}{Query}";
        return peers == default ? page : With(page, "with=" + peers.ToString().ToLowerInvariant());
    }

    public string CompareFile(string code, Core.Comparison.Peers peers) => With($"/{Slug}/compare/{IndicatorCode.ForAddress(code)}/places.csv{Query}", "with=" + peers.ToString().ToLowerInvariant());

    /// <summary>The full-screen view of a meeting.</summary>
    public string Present => $"/{Slug}/present{Query}";
    public string Meetings => $"/{Slug}/meetings";

    /// <summary>The same with a meeting that notes and decisions are written for.</summary>
    public string PresentAt(int meetingId) => With(Present, string.Create(CultureInfo.InvariantCulture, $"meeting={meetingId}"));

    /// <summary>What the full-screen view listens to, and where it sends what is written.</summary>
    public string PresentChanges => $"/{Slug}/present/changes";
    public string PresentMinutes => $"/{Slug}/present/minutes";
    public string Meeting(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/meetings/{id}{Query}");
    public string MeetingCalendar => $"/{Slug}/meetings.ics";
    public string Theme(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/themes/{id}{Query}");
    public string Body(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/bodies/{id}{Query}");
    public string Search(string text) => $"/{Slug}/search?q={Uri.EscapeDataString(text)}";
    public string Returns => $"/{Slug}/returns";
    public string Due => $"/{Slug}/due";
    public string History => $"/{Slug}/history";

    /// <summary>Where an owner writes its words for the period of the view.</summary>
    public string Commentary => $"/{Slug}/commentary{OfPeriod}";
    public string Actions => $"/{Slug}/actions";
    public string Risks => $"/{Slug}/actions?view=risks";

    /// <summary>A new action or risk, linked to an indicator where its code is given.</summary>
    public string AddAction(string? code = null) => $"/{Slug}/actions/add{For(code)}";

    public string AddRisk(string? code = null) => $"/{Slug}/risks/add{For(code)}";

    public string Action(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/actions/{id}");

    public string Risk(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/risks/{id}");

    /// <summary>The check-list of a first day, and its pages.</summary>
    public string SetUp => $"/{Slug}/set-up";
    public string SetUpPartnership => SetUp + "/partnership";
    public string SetUpOutcomes => SetUp + "/outcomes";
    public string SetUpThemes => SetUp + "/themes";
    public string SetUpBodies => SetUp + "/bodies";
    public string SetUpPartners => SetUp + "/partners";
    public string SetUpIndicators => SetUp + "/indicators";

    /// <summary>Several at once from the catalogue.</summary>
    public string ChooseIndicators => $"/{Slug}/indicators/choose";

    /// <summary>The same with the list narrowed to one code.</summary>
    public string Choose(string code) => $"{ChooseIndicators}?find={Uri.EscapeDataString(code)}";

    public string EditIndicator(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/edit";
    public string People => $"/{Slug}/people";
    public string AddIndicator => $"/{Slug}/indicators/add";

    public string SetUpWorkbook => $"/{Slug}/set-up/workbook";
    public string SetUpWorkbookFile => $"/{Slug}/set-up.xlsx";

    public string Indicator(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}{Query}";

    /// <summary>Its figures as a file, with their plan, interval, revisions and sources.</summary>
    public string IndicatorData(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/data.csv{Query}";

    /// <summary>The same as a workbook.</summary>
    public string IndicatorWorkbook(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/data.xlsx{Query}";

    /// <summary>Its words and its chart as the board pack has them.</summary>
    /// <param name="code">Of the indicator.</param>
    /// <param name="ending">"docx" or "pptx".</param>
    public string IndicatorInPack(string code, string ending) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/pack.{ending}{Query}";

    /// <summary>Its chart as a picture that stands by itself, in black and white.</summary>
    public string IndicatorChart(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/chart.svg{Query}";

    public string Target(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/target";

    /// <summary>Who did what to one thing.</summary>
    public string HistoryOf(ChangeSubject subject, int id) => string.Create(CultureInfo.InvariantCulture, $"{History}?subject={subject}&id={id}");

    /// <summary>Where an indicator, a theme or the partnership is rated by judgement: of the period of the view, filed under today's day.</summary>
    public string IndicatorRating(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/rating{OfPeriod}";

    public string ThemeRating(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/themes/{id}/rating{OfPeriod}");
    public string OverallRating => $"/{Slug}/rating{OfPeriod}";

    /// <summary>Who answers for what.</summary>
    public string Accountability => $"/{Slug}/accountability{Query}";

    /// <summary>The same with what one body, or one partner, answers for.</summary>
    public string AccountabilityOf(Body body) => With(Accountability, string.Create(CultureInfo.InvariantCulture, $"body={body.Id}"));

    public string AccountabilityOf(Partner partner) => With(Accountability, string.Create(CultureInfo.InvariantCulture, $"partner={partner.Id}"));

    /// <summary>Where it is said who answers for an outcome or an indicator: filed under today's day.</summary>
    public string OutcomeOwner(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/accountability/outcomes/{id}{OfPeriod}");

    public string IndicatorOwner(string code) => $"/{Slug}/indicators/{IndicatorCode.ForAddress(code)}/owner{OfPeriod}";

    /// <summary>The overview with its scorecard arranged as asked, and that as a file.</summary>
    public string Scorecard(string query) => With(Overview, query) + "#scorecard";

    public string ScorecardFile(string ending, string query) => With($"/{Slug}/scorecard.{ending}{Query}", query);

    /// <summary>The overview with what changed since one meeting.</summary>
    public string Since(int meeting) => With(Overview, string.Create(CultureInfo.InvariantCulture, $"since={meeting}"));

    /// <summary>Where a pack is put together, as asked.</summary>
    public string Pack(string query = "") => With($"/{Slug}/pack{Query}", query);

    /// <param name="ending">Of a form: "docx"; "eml" for a draft of a letter.</param>
    /// <param name="query">What was chosen.</param>
    public string BoardPack(string ending, string query = "") => With($"/{Slug}/board-pack.{ending}{Query}", query);

    /// <summary>The packs that were published.</summary>
    public string Packs => $"/{Slug}/packs";

    public string PublishedPack(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/packs/{id}");

    public string PublishedFile(int id, string ending) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/packs/{id}/pack.{ending}");

    /// <summary>The same page at another period, known three months after its end as the sample partnerships are.</summary>
    public static string QueryFor(ReportingPeriod period) =>
        $"?period={period.Code}&asOf={ReportingCalendar.UsuallyOut(period, 3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private static string With(string address, string query) => query.Length == 0 ? address : address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;

    private string OfPeriod => Period is { } period ? "?period=" + period.Code : "";

    private static string For(string? code) => code is null ? "" : "?indicator=" + IndicatorCode.ForAddress(code);

    /// <summary>A partner's own page: what it owns, and what it owes.</summary>
    public string Partner(int id) => string.Create(CultureInfo.InvariantCulture, $"/{Slug}/partners/{id}{Query}");

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
