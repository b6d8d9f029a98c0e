using LspDashboard.Core.Accounts;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace LspDashboard.Web.Api;

/// <summary>The contract for machines: /health and /api/v1.</summary>
public static class ApiRoutes
{
    public static void MapLspApi(this WebApplication app)
    {
        app.MapGet("/health", async (LspDatabase database, CancellationToken ct) =>
            Results.Ok(new { status = "healthy", partnerships = (await database.AllAsync(ct)).Count })).WithName("Health");

        var api = app.MapGroup("/api/v1").DisableAntiforgery().WithTags("LspDashboard");
        api.MapGet("/partnerships", async (HttpContext context, Door door, TimeProvider time, CancellationToken ct) =>
            (await door.PlacesAsync(context.User, ct)).Select(p => new PartnershipJson(
                p.Slug, p.Name, p.Place, p.CurrentPeriod.Code, ApiText.Date(p.AsKnown ?? Core.Periods.ReportingCalendar.UkDate(time.GetUtcNow())), p.IsNrfArea))).NeedsSomebody().WithName("Partnerships");

        var one = api.MapGroup("/partnerships/{slug}");
        one.MapGet("/scorecard", async (string slug, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            PeriodAndDate.Of(period, asOf) is { Problem: { } problem } ? ApiAnswer.BadRequest(problem)
            : await reader.ReadAsync(slug, PeriodAndDate.Of(period, asOf).Period, PeriodAndDate.Of(period, asOf).AsOf, ct) is { } card ? Results.Ok(ScorecardJson.Of(card))
            : ApiAnswer.NoPartnership(slug)).Needs(Permission.See).WithName("Scorecard").Produces<ScorecardJson>();

        one.MapGet("/indicators/{code}", async (string slug, string code, string? period, string? asOf, ScorecardReader reader, LspDatabase database, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
            if (await reader.ReadIndicatorAsync(slug, code, when.Period, when.AsOf, ct) is { } detail) return Results.Ok(IndicatorDetailJson.Of(detail));
            return await database.FindAsync(slug, ct) is null ? ApiAnswer.NoPartnership(slug) : ApiAnswer.NotFound($"{slug} has no indicator '{code}' in use in this period.", "See the codes at /api/v1/partnerships/{slug}/scorecard.");
        }).Needs(Permission.See).WithName("Indicator").Produces<IndicatorDetailJson>();

        one.MapPost("/returns", async (string slug, IFormFile file, HttpContext context, ImportDesk desk, CancellationToken ct) =>
        {
            await using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            return Results.Ok(ReturnJson.Of((await desk.ReadAsync(slug, file.FileName, content.ToArray(), ApiText.By(context.Visitor(), null), ct)).Required()));
        }).Needs(Permission.SendReturns).WithName("SendReturn").Produces<ReturnJson>().Accepts<IFormFile>("multipart/form-data");

        one.MapGet("/returns/{id:int}", async (string slug, int id, ReturnIntake intake, CancellationToken ct) =>
            await intake.ReadAsync(slug, id, ct) is { } preview ? Results.Ok(ReturnJson.Of(preview)) : ApiAnswer.NotFound($"There is no return {id.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", "See the history under Returns.")).NeedsForOwnReturn(Permission.SeeReturns).WithName("Return").Produces<ReturnJson>();

        one.MapCorrections();

        one.MapPost("/returns/{id:int}/accept", async (string slug, int id, string? rows, string? by, HttpContext context, ImportDesk desk, CancellationToken ct) =>
            rows is null or "all" ? Results.Ok(ReturnJson.Of((await desk.AcceptedAsync(slug, id, AcceptedRows.All, ApiText.By(context.Visitor(), by), ct)).Required()))
            : rows == "valid" ? Results.Ok(ReturnJson.Of((await desk.AcceptedAsync(slug, id, AcceptedRows.Valid, ApiText.By(context.Visitor(), by), ct)).Required()))
            : ApiAnswer.BadRequest($"rows={rows} is neither all nor valid.")).Needs(Permission.DecideReturns).WithName("AcceptReturn").Produces<ReturnJson>();

        one.MapPost("/returns/{id:int}/undo", async (string slug, int id, HttpContext context, ReturnUndo undo, CancellationToken ct) =>
            Results.Ok(ReturnJson.Of(await undo.UndoAsync(slug, id, ApiText.By(context.Visitor(), null), ct)))).Needs(Permission.DecideReturns).WithName("UndoReturn").Produces<ReturnJson>();

        one.MapPost("/returns/{id:int}/discard", async (string slug, int id, HttpContext context, ReturnIntake intake, CancellationToken ct) =>
        {
            await intake.DiscardAsync(slug, id, ApiText.By(context.Visitor(), null), ct);
            return Results.NoContent();
        }).Needs(Permission.DecideReturns).WithName("DiscardReturn");

        one.MapGet("/due", async (string slug, int? partner, HttpContext context, ChaseReader reader, CancellationToken ct) =>
            OwnDue.TryOf(context.Visitor(), partner, out var asked) && await reader.ReadAsync(slug, asked, ct: ct) is { } chase ? Results.Ok(DueJson.Of(chase)) : ApiAnswer.NoDue(slug)).Needs(Permission.SeeReturns).WithName("Due").Produces<DueJson>();

        one.MapFiles();
        one.MapImportJobs();
        one.MapSetUp();
        one.MapChanges();
        one.MapDelivery();
        one.MapAccountability();
        one.MapAgenda();
        one.MapPublishedPacks();
        one.MapCompare();
        one.MapSearch();
        one.MapMeetings();
    }
}
