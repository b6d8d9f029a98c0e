namespace LspDashboard.Core.Accounts;

/// <summary>Whoever acts at one partnership: somebody signed in, a machine with a key, or the demonstration role.</summary>
/// <param name="Name">Beside everything they do.</param>
/// <param name="Role">At this partnership.</param>
/// <param name="PartnerId">Whose own indicators and returns, for <see cref="Role.Partner"/>.</param>
/// <param name="AccountId">Null for a key and for the demonstration.</param>
public sealed record Visitor(string Name, Role Role, int? PartnerId = null, int? AccountId = null)
{
    public bool May(Permission permission) => Role.Allows(permission);

    /// <summary>May, and where that is for their own only, the thing is theirs.</summary>
    /// <param name="permission">What is to be done.</param>
    /// <param name="ownerId">The partner whose thing it is; null for nobody's.</param>
    public bool May(Permission permission, int? ownerId) => May(permission) && (!Role.IsForOwnOnly(permission) || (PartnerId is { } own && own == ownerId));
}
