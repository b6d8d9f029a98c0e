using System.Globalization;
using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Support;

/// <summary>Somebody at the door of a component that is tested alone.</summary>
internal static class TestVisitor
{
    public static readonly Visitor Advisor = new(Door.Nobody, Role.Advisor);

    /// <summary>Registers what asks who looks; they look as the demonstration does, in this role.</summary>
    /// <param name="services">Of the test.</param>
    /// <param name="database">Where partnerships are looked for.</param>
    /// <param name="role">As which they look.</param>
    /// <param name="slug">The partnership whose page is open; null for none.</param>
    public static IServiceCollection AddVisitor(this IServiceCollection services, LspDatabase database, Role role = Role.Administrator, string? slug = null)
    {
        var doorway = new Doorway();
        if (slug is not null) doorway.Enter(slug, Permission.See, new(Door.Nobody, role));
        return services.AddReception(database, Claims.OfDemonstration(role)).AddSingleton(doorway);
    }

    /// <summary>Registers somebody who runs the installation, under this name.</summary>
    public static IServiceCollection AddAdministrator(this IServiceCollection services, LspDatabase database, string name)
    {
        using var db = database.Shared();
        var account = new Account { UserName = "runs-it", NormalizedUserName = "RUNS-IT", DisplayName = name, RunsInstallation = true };
        db.Accounts.Add(account);
        db.SaveChanges();
        return services.AddSingleton(new Doorway()).AddReception(database, new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture))], "test")));
    }

    private static IServiceCollection AddReception(this IServiceCollection services, LspDatabase database, ClaimsPrincipal who) =>
        services.AddSingleton(new Door(database, new RightsReader(database))).AddSingleton<Admittance>().AddSingleton<Turns>()
            .AddSingleton(s => new Reception(s.GetRequiredService<Door>(), new Known(who))).AddSingleton(new RightsReader(database)).AddScoped<TypedName>().AddScoped<UnsavedTexts>();

    private sealed class Known(ClaimsPrincipal who) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(who));
    }
}
