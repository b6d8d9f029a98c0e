using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Mail;
using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The board pack in each of its forms.</summary>
internal static class BoardPackRoutes
{
    private const string Mail = "message/rfc822";

    public static void MapBoardPacks(this IEndpointRouteBuilder one, string prefix)
    {
        foreach (var form in PackForm.All)
        {
            one.MapGet("/board-pack." + form.Ending, (string slug, string? shown, HttpContext context, [AsParameters] PackAsked asked, PackReader reader, TimeProvider time, CancellationToken ct) =>
                FileAsync(slug, asked, form, shown is not null, context, reader, time, ct))
                .Needs(Permission.See).WithName($"{prefix}BoardPack{form.Name}");
        }
        one.MapGet("/board-pack.eml", (string slug, [AsParameters] PackAsked asked, PackReader reader, TimeProvider time, CancellationToken ct) => MailAsync(slug, asked, reader, time, ct))
            .Needs(Permission.See).WithName(prefix + "BoardPackMail");
        one.MapGet("/packs/{id:int}/pack.{ending}", PublishedAsync).Needs(Permission.See).WithName(prefix + "PublishedFile");
    }

    /// <summary>What was published, for machines.</summary>
    public static void MapPublishedPacks(this RouteGroupBuilder one) =>
        one.MapGet("/packs", async (string slug, PublishedReader reader, CancellationToken ct) =>
            await reader.ListAsync(slug, ct) is { } packs ? Results.Ok(packs.Packs.Select(p => PublishedPackJson.Of(packs.Partnership.Slug, p))) : ApiAnswer.NoPartnership(slug))
            .Needs(Permission.See).WithName("PublishedPacks").Produces<IReadOnlyList<PublishedPackJson>>();

    // To the byte what was published; a letter is written around it.
    private static async Task<IResult> PublishedAsync(string slug, int id, string ending, PublishedReader reader, PackBook book, LspDatabase database, CancellationToken ct)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) return ApiAnswer.NoPartnership(slug);
        if (ending != "eml")
            return await book.FileAsync(partnership, id, ending, ct) is { } file ? Results.File(file.Content, PackForm.Find(ending)?.ContentType, file.Name) : NoPack;
        if (await reader.ReadAsync(slug, id, ct) is not { } view) return NoPack;
        // What everybody can open, where it could be made.
        var attached = await book.FileAsync(partnership, id, view.Pack.Files.Any(f => f.Ending == "pdf") ? "pdf" : PackForm.Word.Ending, ct);
        return attached is null ? NoPack : Results.File(
            PackMail.Write(view.Snapshot.Pack, view.Snapshot.MadeAt, attached.Name, PackForm.Find(attached.Ending)!.ContentType, attached.Content), Mail, Path.ChangeExtension(attached.Name, "eml"));
    }

    private static IResult NoPack => ApiAnswer.NotFound("There is no such pack, or not in this form.", "See the published packs of the partnership.");

    private static async Task<IResult> MailAsync(string slug, PackAsked asked, PackReader reader, TimeProvider time, CancellationToken ct)
    {
        var (question, problem) = asked.Read();
        if (question is null) return ApiAnswer.BadRequest(problem!);
        if (await reader.MissingAsync(slug, question, ct) is { } missing) return ApiAnswer.BadRequest(missing);
        if (await reader.ReadAsync(slug, question, ct) is not { } pack) return ApiAnswer.NoPartnership(slug);
        var (form, now) = (PackForm.Word, time.GetUtcNow());
        using var content = new MemoryStream();
        await Task.Run(() => form.WriteAsync(pack, now, content, ct), ct);
        return Results.File(PackMail.Write(pack, now, form.FileName(slug, pack), form.ContentType, content.ToArray()), Mail, Path.ChangeExtension(form.FileName(slug, pack), "eml"));
    }

    private static async Task<IResult> FileAsync(string slug, PackAsked asked, PackForm form, bool isShown, HttpContext context, PackReader reader, TimeProvider time, CancellationToken ct)
    {
        var (question, problem) = asked.Read();
        if (question is null) return ApiAnswer.BadRequest(problem!);
        if (await reader.MissingAsync(slug, question, ct) is { } missing) return ApiAnswer.BadRequest(missing);
        if (await reader.ReadAsync(slug, question, ct) is not { } pack) return ApiAnswer.NoPartnership(slug);
        using var content = new MemoryStream();
        try
        {
            await Task.Run(() => form.WriteAsync(pack, time.GetUtcNow(), content, ct), ct);
        }
        catch (FormNotToBeHadException e)
        {
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: $"The pack cannot be had as {form.Name} here.", detail: e.Message);
        }
        if (form != PackForm.Html) return Results.File(content.ToArray(), form.ContentType, form.FileName(slug, pack));
        // Shown beside the choices, in a frame of our own page; nothing in it may run or be fetched.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        if (!isShown) context.Response.Headers.ContentDisposition = $"attachment; filename=\"{form.FileName(slug, pack)}\"";
        return Results.Bytes(content.ToArray(), form.ContentType);
    }
}
