using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Pages.Overview;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The scorecard as a reader has arranged it, as files: the same view in the same words of an address as on the page.</summary>
internal static class ScorecardFileRoutes
{
    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapScorecardFiles(this IEndpointRouteBuilder one, string prefix)
    {
        one.MapGet("/scorecard.csv", (string slug, string? period, string? asOf, [AsParameters] ScorecardAsked asked, ScorecardReader reader, CancellationToken ct) =>
            FileAsync(slug, PeriodAndDate.Of(period, asOf), asked, "csv", "text/csv; charset=utf-8", SeenCsv.Write, reader, ct)).Needs(Permission.See).WithName(prefix + "ScorecardCsv");

        one.MapGet("/scorecard.xlsx", (string slug, string? period, string? asOf, [AsParameters] ScorecardAsked asked, ScorecardReader reader, CancellationToken ct) =>
            FileAsync(slug, PeriodAndDate.Of(period, asOf), asked, "xlsx", DownloadRoutes.Xlsx, SeenWorkbook.Write, reader, ct)).Needs(Permission.See).WithName(prefix + "ScorecardWorkbook");
    }

    private static async Task<IResult> FileAsync(
        string slug, PeriodAndDate when, ScorecardAsked asked, string ending, string type, Action<SeenTable, Stream> write, ScorecardReader reader, CancellationToken ct)
    {
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        if (await reader.ReadAsync(slug, when.Period, when.AsOf, ct) is not { } card) return ApiAnswer.NoPartnership(slug);
        using var content = new MemoryStream();
        await Task.Run(() => write(ScorecardFile.Of(card, ScorecardView.Of(asked)), content), ct);
        return Results.File(content.ToArray(), type, $"{slug}-scorecard-{card.Period.Code}.{ending}");
    }
}
