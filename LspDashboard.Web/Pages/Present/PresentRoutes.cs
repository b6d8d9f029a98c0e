using LspDashboard.Core.Accounts;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace LspDashboard.Web.Pages.Present;

/// <summary>What an open presentation listens to, and where it sends what is typed. Its antiforgery is asked for by [FromForm].</summary>
internal static class PresentRoutes
{
    public static void MapPresent(this WebApplication app)
    {
        var one = app.MapGroup("/{slug}/present").ExcludeFromDescription();
        one.MapGet("/changes", (string slug, HttpContext context, PresentStream stream) => TypedResults.ServerSentEvents(stream.FollowAsync(slug, context))).Needs(Permission.See);
        // Its refusals are for a script: a page for people in their place would ask for a form's token itself.
        one.MapPost("/minutes", WriteAsync).Needs(Permission.KeepMinutes).WithMetadata(new SkipStatusCodePagesAttribute());
    }

    private static async Task<IResult> WriteAsync(
        string slug, [FromForm] Guid? key, [FromForm] string? kind, [FromForm] string? text, [FromForm] int? about, [FromForm] int? meeting, [FromForm] string? period,
        HttpContext context, LspDatabase database, MinuteBook book, CancellationToken ct)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) return Results.NotFound();
        var edit = new MinuteEdit(
            key ?? Guid.Empty, meeting, about, string.Equals(kind, nameof(MinuteKind.Decision), StringComparison.OrdinalIgnoreCase) ? MinuteKind.Decision : MinuteKind.Note, text ?? "",
            PeriodCode.TryParse(period ?? "", out var read) ? read : default);
        var saved = await book.AddAsync(partnership, edit, context.Visitor().Name, ct);
        return saved.Minute is { } minute ? Results.Ok(new { minute.Id, minute.Key }) : Results.UnprocessableEntity(new { problem = string.Join(' ', saved.Problems.Values) });
    }
}
