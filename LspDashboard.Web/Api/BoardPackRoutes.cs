using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The board pack in each of its forms.</summary>
internal static class BoardPackRoutes
{
    public static void MapBoardPacks(this IEndpointRouteBuilder one, string prefix)
    {
        foreach (var form in PackForm.All)
        {
            one.MapGet("/board-pack." + form.Ending, (string slug, [AsParameters] PackAsked asked, PackReader reader, TimeProvider time, CancellationToken ct) => FileAsync(slug, asked, form, reader, time, ct))
                .Needs(Permission.See).WithName($"{prefix}BoardPack{form.Name}");
        }
        one.MapGet("/board-pack.xlsx", async (string slug, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
            if (await reader.ReadAsync(slug, when.Period, when.AsOf, ct) is not { } card) return ApiAnswer.NoPartnership(slug);
            using var content = new MemoryStream();
            await Task.Run(() => ExcelBoardPack.Write(card, time.GetUtcNow(), content), ct);
            return Results.File(content.ToArray(), DownloadRoutes.Xlsx, $"{slug}-board-pack-{card.Period.Code}.xlsx");
        })
            .Needs(Permission.See).WithName(prefix + "BoardPack");
    }

    private static async Task<IResult> FileAsync(string slug, PackAsked asked, PackForm form, PackReader reader, TimeProvider time, CancellationToken ct)
    {
        var (question, problem) = asked.Read();
        if (question is null) return ApiAnswer.BadRequest(problem!);
        if (await reader.ReadAsync(slug, question, ct) is not { } pack) return ApiAnswer.NoPartnership(slug);
        using var content = new MemoryStream();
        await Task.Run(() => form.WriteAsync(pack, time.GetUtcNow(), content, ct), ct);
        return Results.File(content.ToArray(), form.ContentType, form.FileName(slug, pack));
    }
}
