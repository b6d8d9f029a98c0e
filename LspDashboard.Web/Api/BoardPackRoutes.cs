using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.PowerPoint;
using LspDashboard.Core.BoardPacks.Office.Word;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The board pack of a view, as a Word document, as slides and as a workbook.</summary>
internal static class BoardPackRoutes
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapBoardPacks(this IEndpointRouteBuilder one, string prefix)
    {
        one.MapGet("/board-pack.docx", (string slug, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
            FileAsync(slug, period, asOf, reader, "docx", Docx, (agenda, movement, content) => WordPack.Write(PackBuilder.Of(agenda, movement, PackAudience.Board), time.GetUtcNow(), content), ct))
            .Needs(Permission.See).WithName(prefix + "BoardPackWord");
        one.MapGet("/board-pack.pptx", (string slug, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
            FileAsync(slug, period, asOf, reader, "pptx", PowerPointPack.ContentType, (agenda, movement, content) => PowerPointPack.Write(PackBuilder.Of(agenda, movement, PackAudience.Board), time.GetUtcNow(), content), ct))
            .Needs(Permission.See).WithName(prefix + "BoardPackSlides");
        one.MapGet("/board-pack.xlsx", (string slug, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
            FileAsync(slug, period, asOf, reader, "xlsx", DownloadRoutes.Xlsx, (agenda, _, content) => ExcelBoardPack.Write(agenda.Card, time.GetUtcNow(), content), ct))
            .Needs(Permission.See).WithName(prefix + "BoardPack");
    }

    private static async Task<IResult> FileAsync(
        string slug, string? period, string? asOf, ScorecardReader reader, string ending, string type, Action<BoardAgenda, Movement, Stream> write, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        if (await reader.ReadOverviewAsync(slug, when.Period, when.AsOf, ct: ct) is not { } read) return ApiAnswer.NoPartnership(slug);
        using var content = new MemoryStream();
        await Task.Run(() => write(read.Agenda, read.Movement, content), ct);
        return Results.File(content.ToArray(), type, $"{slug}-board-pack-{read.Scorecard.Period.Code}.{ending}");
    }
}
