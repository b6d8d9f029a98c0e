using System.Text;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Live;
using Microsoft.AspNetCore.Mvc;

namespace LspDashboard.Web.Api;

/// <summary>The contract for machines: /health and /api/v1.</summary>
public static class ApiRoutes
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapLspApi(this WebApplication app)
    {
        app.MapGet("/health", async (LspDatabase database, CancellationToken ct) =>
            Results.Ok(new { status = "healthy", partnerships = (await database.AllAsync(ct)).Count })).WithName("Health");

        var api = app.MapGroup("/api/v1").DisableAntiforgery().WithTags("LspDashboard");
        api.MapGet("/partnerships", async (LspDatabase database, TimeProvider time, CancellationToken ct) =>
            (await database.AllAsync(ct)).Select(p => new PartnershipJson(
                p.Slug, p.Name, p.Place, p.CurrentPeriod.Code, ApiText.Date(p.AsKnown ?? Core.Periods.ReportingCalendar.UkDate(time.GetUtcNow())), p.IsNrfArea))).WithName("Partnerships");

        var one = api.MapGroup("/partnerships/{slug}");
        one.MapGet("/scorecard", async (string slug, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            PeriodAndDate.Of(period, asOf) is { Problem: { } problem } ? BadRequest(problem)
            : await reader.ReadAsync(slug, PeriodAndDate.Of(period, asOf).Period, PeriodAndDate.Of(period, asOf).AsOf, ct) is { } card ? Results.Ok(ScorecardJson.Of(card))
            : NoPartnership(slug)).WithName("Scorecard").Produces<ScorecardJson>();

        one.MapGet("/indicators/{code}", async (string slug, string code, string? period, string? asOf, ScorecardReader reader, LspDatabase database, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is not null) return BadRequest(when.Problem);
            if (await reader.ReadIndicatorAsync(slug, code, when.Period, when.AsOf, ct) is { } detail) return Results.Ok(IndicatorDetailJson.Of(detail));
            return await database.FindAsync(slug, ct) is null ? NoPartnership(slug) : NotFound($"{slug} has no indicator '{code}' in use in this period.", "See the codes at /api/v1/partnerships/{slug}/scorecard.");
        }).WithName("Indicator").Produces<IndicatorDetailJson>();

        one.MapPost("/returns", async (string slug, IFormFile file, ImportDesk desk, CancellationToken ct) =>
        {
            await using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            return Results.Ok(ReturnJson.Of((await desk.ReadAsync(slug, file.FileName, content.ToArray(), "API", ct)).Required()));
        }).WithName("SendReturn").Produces<ReturnJson>().Accepts<IFormFile>("multipart/form-data");

        one.MapGet("/returns/{id:int}", async (string slug, int id, ReturnIntake intake, CancellationToken ct) =>
            await intake.ReadAsync(slug, id, ct) is { } preview ? Results.Ok(ReturnJson.Of(preview)) : NotFound($"There is no return {id.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", "See the history under Returns.")).WithName("Return").Produces<ReturnJson>();

        one.MapCorrections();

        one.MapPost("/returns/{id:int}/accept", async (string slug, int id, string? rows, string? by, ImportDesk desk, CancellationToken ct) =>
            rows is null or "all" ? Results.Ok(ReturnJson.Of((await desk.AcceptedAsync(slug, id, AcceptedRows.All, ApiText.By(by), ct)).Required()))
            : rows == "valid" ? Results.Ok(ReturnJson.Of((await desk.AcceptedAsync(slug, id, AcceptedRows.Valid, ApiText.By(by), ct)).Required()))
            : BadRequest($"rows={rows} is neither all nor valid.")).WithName("AcceptReturn").Produces<ReturnJson>();

        one.MapPost("/returns/{id:int}/undo", async (string slug, int id, ReturnUndo undo, CancellationToken ct) =>
            Results.Ok(ReturnJson.Of(await undo.UndoAsync(slug, id, "API", ct)))).WithName("UndoReturn").Produces<ReturnJson>();

        one.MapPost("/returns/{id:int}/discard", async (string slug, int id, ReturnIntake intake, CancellationToken ct) =>
        {
            await intake.DiscardAsync(slug, id, "API", ct);
            return Results.NoContent();
        }).WithName("DiscardReturn");

        one.MapGet("/returns/{id:int}/file", async (string slug, int id, ReturnIntake intake, CancellationToken ct) =>
            await intake.OriginalAsync(slug, id, ct) is { } original ? Results.File(original.Content, KindOf(original.FileName), original.FileName) : NotFound("There is no such return.", "See the history under Returns.")).WithName("ReturnFile");

        one.MapGet("/return-template.xlsx", async (string slug, string? partner, ReturnTemplates templates, CancellationToken ct) =>
            await templates.MakeAsync(slug, partner, ct) is { } made ? Results.File(made.Content, Xlsx, made.FileName) : NotFound($"There is no partnership '{slug}' with such a partner.", "Leave the partner out for all indicators.")).WithName("ReturnTemplate");

        one.MapGet("/due", async (string slug, int? partner, ChaseReader reader, CancellationToken ct) =>
            await reader.ReadAsync(slug, partner, ct) is { } chase ? Results.Ok(DueJson.Of(chase)) : NoDue(slug)).WithName("Due").Produces<DueJson>();

        one.MapGet("/due.ics", async (string slug, int? partner, ChaseReader reader, TimeProvider time, CancellationToken ct) =>
            await reader.ReadAsync(slug, partner, ct) is { } chase
                ? Results.File(Encoding.UTF8.GetBytes(DueCalendar.Of(chase.Partnership, chase.Dues, time.GetUtcNow())), "text/calendar; charset=utf-8", $"{slug}-due.ics")
                : NoDue(slug)).WithName("DueCalendar");

        one.MapGet("/board-pack.xlsx", async (string slug, string? period, string? asOf, ScorecardReader reader, TimeProvider time, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is not null) return BadRequest(when.Problem);
            if (await reader.ReadAsync(slug, when.Period, when.AsOf, ct) is not { } card) return NoPartnership(slug);
            using var content = new MemoryStream();
            await Task.Run(() => ExcelBoardPack.Write(card, time.GetUtcNow(), content), ct);
            return Results.File(content.ToArray(), Xlsx, $"{slug}-board-pack-{card.Period.Code}.xlsx");
        }).WithName("BoardPack");
        one.MapImportJobs();
        one.MapSetUp();
        one.MapChanges();
        one.MapDelivery();
        one.MapAccountability();
    }

    private static IResult BadRequest(string problem) => Results.Problem(statusCode: 400, title: problem);

    private static IResult NoDue(string slug) => NotFound($"There is no partnership '{slug}' with such a partner.", "Leave the partner out for all of them.");

    private static IResult NoPartnership(string slug) => NotFound($"There is no partnership '{slug}'.", "See /api/v1/partnerships for those there are.");

    private static IResult NotFound(string problem, string remedy) => Results.Problem(statusCode: 404, title: problem, detail: remedy);

    private static string KindOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".XLS" => "application/vnd.ms-excel",
        ".CSV" => "text/csv",
        ".TSV" or ".TXT" => "text/plain",
        _ => Xlsx,
    };
}
