using System.Text;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Files: under the API for machines with a key, and beside the pages for people with a cookie.</summary>
internal static class DownloadRoutes
{
    internal const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The files beside the pages.</summary>
    public static void MapDownloads(this WebApplication app)
    {
        app.MapGroup("/{slug}").ExcludeFromDescription().MapFiles("Download");
        app.MapEmptySetUp();
    }

    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapFiles(this IEndpointRouteBuilder one, string prefix = "")
    {
        one.MapGet("/returns/{id:int}/file", async (string slug, int id, ReturnIntake intake, CancellationToken ct) =>
            await intake.OriginalAsync(slug, id, ct) is { } original ? Results.File(original.Content, KindOf(original.FileName), original.FileName) : ApiAnswer.NotFound("There is no such return.", "See the history under Returns."))
            .NeedsForOwnReturn(Permission.SeeReturns).WithName(prefix + "ReturnFile");

        one.MapGet("/return-template.xlsx", async (string slug, string? partner, HttpContext context, ReturnTemplates templates, LspDatabase database, RightsReader rights, CancellationToken ct) =>
        {
            if (OwnReturns.Limit(context.Visitor()) is { } own)
            {
                var name = await rights.PartnerNameAsync(await database.FindAsync(slug, ct) ?? 0, own, ct);
                if (name is null || (partner is not null && !string.Equals(partner, name, StringComparison.OrdinalIgnoreCase))) return ApiAnswer.NotFound("This is not your own template.", "Leave the partner out.");
                partner = name;
            }
            return await templates.MakeAsync(slug, partner, ct) is { } made ? Results.File(made.Content, Xlsx, made.FileName) : ApiAnswer.NotFound($"There is no partnership '{slug}' with such a partner.", "Leave the partner out for all indicators.");
        }).Needs(Permission.SeeReturns).WithName(prefix + "ReturnTemplate");

        one.MapGet("/due.ics", async (string slug, int? partner, HttpContext context, ChaseReader reader, TimeProvider time, CancellationToken ct) =>
            OwnDue.TryOf(context.Visitor(), partner, out var asked) && await reader.ReadAsync(slug, asked, ct: ct) is { } chase
                ? Results.File(Encoding.UTF8.GetBytes(DueCalendar.Of(chase.Partnership, chase.Dues, time.GetUtcNow())), "text/calendar; charset=utf-8", $"{slug}-due.ics")
                : ApiAnswer.NoDue(slug)).Needs(Permission.SeeReturns).WithName(prefix + "DueCalendar");

        one.MapBoardPacks(prefix);
        one.MapGet("/meetings.ics", async (string slug, MeetingReader reader, TimeProvider time, CancellationToken ct) => await reader.ReadAsync(slug, null, ct) is { } register
            ? Results.File(Encoding.UTF8.GetBytes(MeetingCalendar.Of(register.Partnership, register.Meetings, register.Bodies, time.GetUtcNow())), "text/calendar; charset=utf-8", $"{slug}-meetings.ics")
            : ApiAnswer.NoPartnership(slug)).Needs(Permission.See).WithName(prefix + "MeetingCalendar");
        one.MapScorecardFiles(prefix);
        one.MapSetUpFile(prefix);
        one.MapHistoryFiles(prefix);
        one.MapAgendaFile(prefix);
        one.MapCompareFile(prefix);
        one.MapIndicatorFiles(prefix);
    }

    private static string KindOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".XLS" => "application/vnd.ms-excel",
        ".CSV" => "text/csv",
        ".TSV" or ".TXT" => "text/plain",
        _ => Xlsx,
    };
}
