using System.Net;

namespace LspDashboard.Web.Security;

/// <summary>Until people can sign in, the program answers this machine only: loopback addresses, loopback names, our own origin.</summary>
public static class LoopbackOnly
{
    public const string HostNames = "localhost;127.0.0.1;[::1]";
    private static readonly string[] Keys = ["urls", "http_ports", "https_ports", "ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];

    /// <summary>Why the configured addresses are refused; null where they are all loopback.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        foreach (var key in Keys)
        {
            if (configuration[key] is not { Length: > 0 } value) continue;
            if (key.EndsWith("ports", StringComparison.OrdinalIgnoreCase)) return Why($"{key}={value} listens on every address");
            foreach (var url in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (!IsLoopback(url)) return Why($"{url} is not a loopback address");
        }
        return configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).FirstOrDefault(u => u is not null && !IsLoopback(u)) is { } endpoint
            ? Why($"{endpoint} is not a loopback address")
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

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private static string Why(string what) =>
        $"LspDashboard has no sign-in yet, so it listens on this machine only, and {what}. Use an address such as http://localhost:5080.";
}
