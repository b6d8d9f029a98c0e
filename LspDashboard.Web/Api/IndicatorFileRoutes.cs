using System.Text;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;
using LspDashboard.Web.Pages.Indicators;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>One indicator as files: its figures, its chart in black and white, and what the board pack says of it.</summary>
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
        foreach (var form in new[] { PackForm.Word, PackForm.PowerPoint })
        {
            one.MapGet("/indicators/{code}/pack." + form.Ending, (string slug, string code, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
                InPackAsync(slug, code, period, asOf, form, reader, time, ct)).Needs(Permission.See).WithName($"{prefix}IndicatorInPack{form.Name}");
        }
    }

    private static async Task<IResult> InPackAsync(string slug, string code, string? period, string? asOf, PackForm form, ScorecardReader reader, TimeProvider time, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        if (await reader.ReadAgendaAsync(slug, when.Period, when.AsOf, ct) is not { } agenda) return ApiAnswer.NoPartnership(slug);
        if (IndicatorPack.Of(agenda, code) is not { } pack) return NoIndicator(slug, code);
        using var content = new MemoryStream();
        await Task.Run(() => form.WriteAsync(pack, time.GetUtcNow(), content, ct), ct);
        return Results.File(content.ToArray(), form.ContentType, $"{slug}-{IndicatorCode.ForAddress(code)}-{agenda.Card.Period.Code}.{form.Ending}");
    }

    private static IResult NoIndicator(string slug, string code) => ApiAnswer.NotFound($"{slug} has no indicator '{code}' in use.", "See the list under Indicators.");

    private static async Task<IResult> AnswerAsync(string slug, string code, string? period, string? asOf, ScorecardReader reader, string kind, string ending, Func<IndicatorDetail, byte[]> make, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        return await reader.ReadIndicatorAsync(slug, code, when.Period, when.AsOf, ct) is { } detail
            ? Results.File(make(detail), kind, $"{slug}-{IndicatorCode.ForAddress(code)}-{detail.Period.Code}.{ending}")
            : NoIndicator(slug, code);
    }
}
