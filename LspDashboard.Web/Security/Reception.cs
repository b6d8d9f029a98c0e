using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using Microsoft.AspNetCore.Components.Authorization;

namespace LspDashboard.Web.Security;

/// <summary>Says who is at the door of a partnership, and what they may, to the pages of one visit. It asks anew each time.</summary>
public sealed class Reception(Door door, AuthenticationStateProvider state)
{
    /// <summary>Null where they have no right there, or there is no such partnership.</summary>
    public async Task<Visitor?> AtAsync(string slug, CancellationToken ct = default) => await door.AtAsync(await WhoAsync(), slug, ct);

    /// <summary>True where they may at this moment; to be asked before each write.</summary>
    /// <param name="slug">The partnership.</param>
    /// <param name="permission">What is to be done.</param>
    /// <param name="ct">Stops the asking.</param>
    public async Task<bool> MayAsync(string slug, Permission permission, CancellationToken ct = default) => await AtAsync(slug, ct) is { } visitor && visitor.May(permission);

    /// <summary>The partnerships that they may see.</summary>
    public async Task<IReadOnlyList<Partnership>> PlacesAsync(CancellationToken ct = default) => await door.PlacesAsync(await WhoAsync(), ct);

    /// <summary>True for who runs the installation, and so may found partnerships.</summary>
    public async Task<bool> MayFoundAsync(CancellationToken ct = default) => await door.AccountAsync(await WhoAsync(), ct) is { RunsInstallation: true };

    /// <summary>The name beside what is done where there is no partnership yet; empty for nobody.</summary>
    public async Task<string> NameAsync(CancellationToken ct = default) => (await door.AccountAsync(await WhoAsync(), ct))?.DisplayName ?? "";

    public async Task<ClaimsPrincipal> WhoAsync() => (await state.GetAuthenticationStateAsync()).User;
}
