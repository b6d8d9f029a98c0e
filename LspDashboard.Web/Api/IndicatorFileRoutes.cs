using System.Text;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;
using LspDashboard.Web.Pages.Indicators;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>One indicator as files: its figures, and its chart in black and white.</summary>
internal static class IndicatorFileRoutes
{
    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapIndicatorFiles(this IEndpointRouteBuilder one, string prefix)
    {
        one.MapGet("/indicators/{code}/data.csv", (string slug, string code, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            AnswerAsync(slug, code, period, asOf, reader, "text/csv; charset=utf-8", "csv", detail =>
            {
                using var content = new MemoryStream();
                IndicatorCsv.Write(detail, content);
                return content.ToArray();
            }, ct)).Needs(Permission.See).WithName(prefix + "IndicatorData");
        one.MapGet("/indicators/{code}/data.xlsx", (string slug, string code, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            AnswerAsync(slug, code, period, asOf, reader, DownloadRoutes.Xlsx, "xlsx", detail =>
            {
                using var content = new MemoryStream();
                IndicatorWorkbook.Write(detail, content);
                return content.ToArray();
            }, ct)).Needs(Permission.See).WithName(prefix + "IndicatorWorkbook");
        one.MapGet("/indicators/{code}/chart.svg", (string slug, string code, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            AnswerAsync(slug, code, period, asOf, reader, "image/svg+xml", "svg", detail => Encoding.UTF8.GetBytes(SvgFile.Of(
                IndicatorTrend.Full(detail),
                $"{detail.Partnership.Name}, {detail.Period.Label}, as known on {FigureText.Date(detail.AsKnown)}. {detail.Score.Indicator.Source}")), ct)).Needs(Permission.See).WithName(prefix + "IndicatorChart");
    }

    private static async Task<IResult> AnswerAsync(string slug, string code, string? period, string? asOf, ScorecardReader reader, string kind, string ending, Func<IndicatorDetail, byte[]> make, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        return await reader.ReadIndicatorAsync(slug, code, when.Period, when.AsOf, ct) is { } detail
            ? Results.File(make(detail), kind, $"{slug}-{IndicatorCode.ForAddress(code)}-{detail.Period.Code}.{ending}")
            : ApiAnswer.NotFound($"{slug} has no indicator '{code}' in use.", "See the list under Indicators.");
    }
}
