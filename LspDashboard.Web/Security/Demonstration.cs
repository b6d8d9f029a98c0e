using System.Net;
using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>
/// In Development, on this machine, the sample partnerships open without signing in. Nowhere else: what is listened to, who asks and that
/// no proxy stands between are all looked at.
/// </summary>
public sealed class Demonstration(IConfiguration configuration, IHostEnvironment environment)
{
    private const string Cookie = "lsp-demonstration";
    private readonly bool _isOn = environment.IsDevelopment() && !LoopbackOnly.IsBeyond(configuration) && !LoopbackOnly.IsBehindTlsProxy(configuration);

    /// <summary>The role of the configuration; Administrator where it says none.</summary>
    public Role Role { get; } = RoleWords.Read(configuration["Demonstration:Role"]) ?? Role.Administrator;

    public bool IsOpenTo(HttpContext context) => _isOn && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);

    /// <summary>The role that a reader chose; the API has no cookies, and always the configured one.</summary>
    public Role RoleOf(HttpRequest request) => (Keys.IsForMachines(request.Path) ? null : RoleWords.Read(request.Cookies[Cookie])) ?? Role;

    public static void Choose(HttpResponse response, Role role) =>
        response.Cookies.Append(Cookie, role.ToString(), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" });
}
