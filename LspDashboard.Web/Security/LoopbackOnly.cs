using System.Net;

namespace LspDashboard.Web.Security;

/// <summary>Until an administrator exists the program answers this machine only: loopback addresses, loopback names. Its own origin always.</summary>
public static class LoopbackOnly
{
    public const string HostNames = "localhost;127.0.0.1;[::1]";
    private static readonly string[] Keys = ["urls", "http_ports", "https_ports", "ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];

    /// <summary>True where an address that is listened to can be reached from another machine.</summary>
    public static bool IsBeyond(IConfiguration configuration) => Addresses(configuration).Any(a => !IsLoopback(a.Url));

    /// <summary>True where another server ends TLS before this one, as its owner says.</summary>
    public static bool IsBehindTlsProxy(IConfiguration configuration) => configuration.GetValue<bool>("BehindTlsProxy");

    /// <summary>Why the configured addresses are refused, and what to do; null where they are not.</summary>
    public static string? Refusal(IConfiguration configuration, bool hasAdministrator)
    {
        if (Addresses(configuration).FirstOrDefault(a => !IsLoopback(a.Url)) is not { Why: { } what }) return null;
        if (!hasAdministrator)
            return $"Nobody can sign in yet, so LspDashboard listens on this machine only, and {what}. Start it with an address such as http://localhost:5080, make the first administrator with the code that it prints, and start it again.";
        if (configuration["AllowedHosts"] is not { Length: > 0 } hosts || hosts.Contains('*', StringComparison.Ordinal))
            return $"Beyond this machine LspDashboard answers to its own names only, and {what}. Say them: AllowedHosts=dashboard.example.gov.uk.";
        return !IsBehindTlsProxy(configuration) && Addresses(configuration).FirstOrDefault(a => !IsLoopback(a.Url) && !IsTls(a.Url)) is { Why: { } plain }
            ? $"Passphrases must not cross a network in the clear, and {plain} without TLS. Use an https address with a certificate, or say BehindTlsProxy=true where another server does that."
            : null;
    }

    /// <summary>Refuses a request whose Origin is another site's.</summary>
    public static IApplicationBuilder UseOwnOriginOnly(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            await Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "A request from another site was refused.", detail: "Open LspDashboard itself, or call the API without an Origin header.").ExecuteAsync(context);
            return;
        }
        await next(context);
    });

    private static IEnumerable<(string Url, string Why)> Addresses(IConfiguration configuration)
    {
        foreach (var key in Keys)
        {
            if (configuration[key] is not { Length: > 0 } value) continue;
            if (key.EndsWith("ports", StringComparison.OrdinalIgnoreCase)) yield return ($"{(key.Contains("https", StringComparison.OrdinalIgnoreCase) ? "https" : "http")}://*", $"{key}={value} listens on every address");
            else
                foreach (var url in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    yield return (url, $"{url} is not a loopback address");
        }
        foreach (var url in configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>())
            yield return (url, $"{url} is not a loopback address");
    }

    private static bool IsTls(string url) => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
