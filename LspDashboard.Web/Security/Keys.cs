using System.Text.Encodings.Web;
using LspDashboard.Core.Storage.Rights;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LspDashboard.Web.Security;

/// <summary>Who asks the API: told by "Authorization: Bearer KEY" and nothing else. A cookie says nothing there.</summary>
public sealed class Keys(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ApiKeyBook book)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Key";
    private const string Bearer = "Bearer ";

    public static bool IsForMachines(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0) return AuthenticateResult.NoResult();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || await book.FindAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } key)
            return AuthenticateResult.Fail("The key is none, or was revoked.");
        return AuthenticateResult.Success(new(Claims.OfKey(key.Id), Scheme.Name));
    }
}
