using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LspDashboard.Web.Security;

/// <summary>Asks every half minute whether who opened a page is still signed in: signing out anywhere, and a changed passphrase, end open pages too.</summary>
public sealed class CircuitRevalidation(ILoggerFactory log, SignedInStill still, IOptions<SecurityStampValidatorOptions> stamps)
    : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => stamps.Value.ValidationInterval;

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) => still.IsAsync(authenticationState.User, cancellationToken);
}
