using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>What an address of the API, or a download, asks of who calls it.</summary>
/// <param name="Permission">At the partnership of the address; null where any account, key or demonstration will do.</param>
/// <param name="IsOwnReturn">The id of the address is a return's, and a partner sees its own only.</param>
public sealed record NeededRight(Permission? Permission, bool IsOwnReturn = false);

/// <summary>Says it where the address is mapped. What says nothing is answered to nobody.</summary>
public static class NeededRights
{
    public static T Needs<T>(this T endpoint, Permission permission) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new NeededRight(permission));

    public static T NeedsForOwnReturn<T>(this T endpoint, Permission permission) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new NeededRight(permission, IsOwnReturn: true));

    public static T NeedsSomebody<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new NeededRight(Permission: null));
}
