using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Support;

/// <summary>Somebody at the door of a component that is tested alone.</summary>
internal static class TestVisitor
{
    /// <summary>Registers what asks who looks; they look as the demonstration does, in this role.</summary>
    public static IServiceCollection AddVisitor(this IServiceCollection services, LspDatabase database, Role role = Role.Administrator) =>
        services.AddVisitor(database, Claims.OfDemonstration(role));

    public static IServiceCollection AddVisitor(this IServiceCollection services, LspDatabase database, ClaimsPrincipal who) => services
        .AddSingleton(new Reception(new Door(database, new RightsReader(database)), new Known(who))).AddScoped<Doorway>().AddScoped<TypedName>();

    private sealed class Known(ClaimsPrincipal who) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(who));
    }
}
