using System.Globalization;
using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>
/// Holds every address of the API and every download to its <see cref="NeededRight"/>, before anything of the request is read.
/// 401 for nobody, 404 where there is no right at all so that names and ids do not leak, 403 for a right that does not reach.
/// </summary>
public static class RightsAtTheAddress
{
    private static readonly object VisitorKey = new();

    public static IApplicationBuilder UseRights(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not { } endpoint || (endpoint.Metadata.GetMetadata<NeededRight>() is null && !Keys.IsForMachines(context.Request.Path)))
        {
            await next(context);
            return;
        }
        if (await RefusalAsync(context, endpoint.Metadata.GetMetadata<NeededRight>()) is { } refusal) await refusal.ExecuteAsync(context);
        else await next(context);
    });

    /// <summary>Who calls, at the partnership of the address.</summary>
    public static Visitor Visitor(this HttpContext context) => (Visitor)context.Items[VisitorKey]!;

    private static async Task<IResult?> RefusalAsync(HttpContext context, NeededRight? needed)
    {
        var isForMachines = Keys.IsForMachines(context.Request.Path);
        if (context.User.IsNobody())
        {
            context.Response.Headers.CacheControl = "no-store";
            if (!isForMachines && HttpMethods.IsGet(context.Request.Method)) return Results.Redirect("/sign-in?returnUrl=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString));
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.Problem(statusCode: 401, title: "Say who you are.", detail: "Send an API key: Authorization: Bearer lsp_… An administrator makes one under People, or with the command api-key create.");
        }
        if (needed is null) return Results.Problem(statusCode: 403, title: "This address is open to nobody.", detail: "It says of no right that it is enough.");
        if (needed.Permission is not { } permission) return null;
        var slug = context.GetRouteValue("slug") as string ?? "";
        var visitor = await context.RequestServices.GetRequiredService<Door>().AtAsync(context.User, slug, context.RequestAborted);
        if (visitor is null) return NotHere(isForMachines, $"There is no partnership '{slug}'.", "See /api/v1/partnerships for those there are.");
        if (!visitor.May(permission))
            return isForMachines ? Results.Problem(statusCode: 403, title: $"This key is a {visitor.Role.Name()}'s, and that is not among what it may.", detail: "Ask an administrator of the partnership for another.") : Results.NotFound();
        if (needed.IsOwnReturn && context.GetRouteValue("id") is string id && int.TryParse(id, CultureInfo.InvariantCulture, out var number)
            && !await context.RequestServices.GetRequiredService<OwnReturns>().MaySeeAsync(slug, number, visitor, context.RequestAborted))
            return NotHere(isForMachines, $"There is no return {id}.", "See the history under Returns.");
        context.Items[VisitorKey] = visitor;
        return null;
    }

    private static IResult NotHere(bool isForMachines, string problem, string remedy) => isForMachines ? Results.Problem(statusCode: 404, title: problem, detail: remedy) : Results.NotFound();
}
