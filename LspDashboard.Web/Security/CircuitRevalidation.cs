using System.Security.Claims;
using LspDashboard.Core.Storage.Rights;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LspDashboard.Web.Security;

/// <summary>Asks every half minute whether who opened a page is still signed in: signing out anywhere, and a changed passphrase, end open pages too.</summary>
public sealed class CircuitRevalidation(ILoggerFactory log, RightsReader rights, IOptions<SecurityStampValidatorOptions> stamps, IOptions<IdentityOptions> identity)
    : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => stamps.Value.ValidationInterval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var who = authenticationState.User;
        if (who.AccountOf() is not { } id) return true;
        return await rights.AccountAsync(id, cancellationToken) is { } account && who.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) == account.SecurityStamp;
    }
}
