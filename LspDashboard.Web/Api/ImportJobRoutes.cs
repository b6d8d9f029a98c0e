using System.Globalization;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Live;

namespace LspDashboard.Web.Api;

/// <summary>The queue of returns that are read or accepted.</summary>
internal static class ImportJobRoutes
{
    public static void MapImportJobs(this IEndpointRouteBuilder one)
    {
        one.MapGet("/import-jobs", async (string slug, LspDatabase database, ImportQueue queue, ImportBoard board, CancellationToken ct) =>
            await database.FindAsync(slug, ct) is { } partnership
                ? Results.Ok((await queue.ListAsync(partnership, ct)).Select(j => ImportJobJson.Of(j, board.StepOf(j.Id))))
                : Results.Problem(statusCode: 404, title: $"There is no partnership '{slug}'.", detail: "See /api/v1/partnerships for those there are.")).WithName("ImportJobs").Produces<IEnumerable<ImportJobJson>>();

        one.MapDelete("/import-jobs/{id:int}", async (string slug, int id, ImportDesk desk, CancellationToken ct) => await desk.CancelAsync(slug, id, ct) switch
        {
            { State: ImportJobState.Running } or { State: ImportJobState.Cancelled } => Results.NoContent(),
            { } ended => Results.Problem(statusCode: 409, title: $"The job on {ended.FileName} has ended already.", detail: "See the history under Returns for what became of it."),
            null => Results.Problem(statusCode: 404, title: string.Create(CultureInfo.InvariantCulture, $"There is no job {id}."), detail: "See /api/v1/partnerships/{slug}/import-jobs for those there are."),
        }).WithName("CancelImportJob");
    }
}
