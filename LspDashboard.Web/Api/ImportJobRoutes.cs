using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The queue of returns that are read or accepted.</summary>
internal static class ImportJobRoutes
{
    public static void MapImportJobs(this IEndpointRouteBuilder one)
    {
        one.MapGet("/import-jobs", async (string slug, HttpContext context, LspDatabase database, OwnReturns own, ImportBoard board, CancellationToken ct) =>
            await database.FindAsync(slug, ct) is { } partnership
                ? Results.Ok((await own.JobsAsync(partnership, context.Visitor(), ct)).Select(j => ImportJobJson.Of(j, board.StepOf(j.Id))))
                : ApiAnswer.NoPartnership(slug)).Needs(Permission.SeeReturns).WithName("ImportJobs").Produces<IEnumerable<ImportJobJson>>();

        one.MapDelete("/import-jobs/{id:int}", async (string slug, int id, HttpContext context, LspDatabase database, OwnReturns own, ImportDesk desk, CancellationToken ct) =>
            (await own.MayCancelAsync(await database.FindAsync(slug, ct) ?? 0, id, context.Visitor(), ct) ? await desk.CancelAsync(slug, id, ct) : null) switch
        {
            { State: ImportJobState.Running } or { State: ImportJobState.Cancelled } => Results.NoContent(),
            { } ended => Results.Problem(statusCode: 409, title: $"The job on {ended.FileName} has ended already.", detail: "See the history under Returns for what became of it."),
            null => Results.Problem(statusCode: 404, title: string.Create(CultureInfo.InvariantCulture, $"There is no job {id}."), detail: "See /api/v1/partnerships/{slug}/import-jobs for those there are."),
        }).Needs(Permission.SendReturns).WithName("CancelImportJob");
    }
}
