using System.Security.Claims;
using LspDashboard.Core.Storage.Rights;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LspDashboard.Web.Security;

/// <summary>Says of whoever came in a while ago, and has asked nothing since, whether they are signed in still.</summary>
public sealed class SignedInStill(RightsReader rights, IOptions<IdentityOptions> identity)
{
    /// <summary>True for who has no account: a demonstration has nothing to sign out of.</summary>
    public async Task<bool> IsAsync(ClaimsPrincipal who, CancellationToken ct = default)
    {
        if (who.AccountOf() is not { } id) return true;
        return await rights.AccountAsync(id, ct) is { } account && who.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) == account.SecurityStamp;
    }
}
