using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Who did what, for machines and as files to keep.</summary>
internal static class ChangesRoutes
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapChanges(this RouteGroupBuilder one) =>
        one.MapGet("/changes", async (string slug, string? since, string? kind, string? subject, int? id, string? by, string? from, string? to, int? page, LspDatabase database, HistoryReader history, CancellationToken ct) =>
        {
            var asked = AskedHistory.Of(kind, subject, id, by, from, to, since);
            if (asked.Problem is { } problem) return Results.Problem(statusCode: 400, title: problem);
            return await database.FindAsync(slug, ct) is { } partnership ? Results.Ok(HistoryJson.Of(await history.PageAsync(partnership, asked.Question, page ?? 1, ct))) : NoPartnership(slug);
        }).Needs(Permission.SeeHistory).WithName("Changes").Produces<HistoryJson>();

    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapHistoryFiles(this IEndpointRouteBuilder one, string prefix)
    {
        one.MapGet("/changes.csv", (string slug, string? since, string? kind, string? subject, int? id, string? by, string? from, string? to, LspDatabase database, HistoryReader history, CancellationToken ct) =>
            FileAsync(slug, AskedHistory.Of(kind, subject, id, by, from, to, since), "csv", "text/csv; charset=utf-8", HistoryCsv.Write, database, history, ct)).Needs(Permission.SeeHistory).WithName(prefix + "ChangesCsv");

        one.MapGet("/changes.xlsx", (string slug, string? since, string? kind, string? subject, int? id, string? by, string? from, string? to, LspDatabase database, HistoryReader history, CancellationToken ct) =>
            FileAsync(slug, AskedHistory.Of(kind, subject, id, by, from, to, since), "xlsx", Xlsx, HistoryWorkbook.Write, database, history, ct)).Needs(Permission.SeeHistory).WithName(prefix + "ChangesWorkbook");
    }

    private static async Task<IResult> FileAsync(
        string slug, AskedHistory asked, string ending, string type, Action<IReadOnlyList<Core.Returns.Change>, Stream> write, LspDatabase database, HistoryReader history, CancellationToken ct)
    {
        if (asked.Problem is { } problem) return Results.Problem(statusCode: 400, title: problem);
        if (await database.FindAsync(slug, ct) is not { } partnership) return NoPartnership(slug);
        var changes = await history.AllAsync(partnership, asked.Question, ct);
        using var content = new MemoryStream();
        await Task.Run(() => write(changes, content), ct);
        return Results.File(content.ToArray(), type, $"{slug}-history.{ending}");
    }

    private static IResult NoPartnership(string slug) => Results.Problem(statusCode: 404, title: $"There is no partnership '{slug}'.", detail: "See /api/v1/partnerships for those there are.");
}
