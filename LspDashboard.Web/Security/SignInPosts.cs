using LspDashboard.Core.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LspDashboard.Web.Security;

/// <summary>Forms that change a cookie and show no page: signing out, and the role of the demonstration. Their antiforgery is asked for by [FromForm].</summary>
internal static class SignInPosts
{
    public static void MapSignInPosts(this WebApplication app)
    {
        // Whoever signs out has gone everywhere: other tabs, and a copy of the cookie, end with the next asking.
        app.MapPost("/sign-out", async ([FromForm] string? returnUrl, HttpContext context, SignInManager<Account> sessions) =>
        {
            if (await sessions.UserManager.GetUserAsync(context.User) is { } account) await sessions.UserManager.UpdateSecurityStampAsync(account);
            await sessions.SignOutAsync();
            return Results.LocalRedirect(LocalAddress.Of(returnUrl, "/sign-in"));
        }).ExcludeFromDescription();

        app.MapPost("/demonstration", ([FromForm] string? role, [FromForm] string? returnUrl, HttpContext context, Demonstration demonstration) =>
        {
            if (!demonstration.IsOpenTo(context) || RoleWords.Read(role) is not { } chosen) return Results.NotFound();
            Demonstration.Choose(context.Response, chosen);
            return Results.LocalRedirect(LocalAddress.Of(returnUrl, "/"));
        }).ExcludeFromDescription();
    }
}
