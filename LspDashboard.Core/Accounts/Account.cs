using Microsoft.AspNetCore.Identity;

namespace LspDashboard.Core.Accounts;

/// <summary>Somebody who can sign in. What they may do stands in their memberships.</summary>
public sealed class Account : IdentityUser<int>
{
    /// <summary>The name beside what they did; no two accounts have the same.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Runs this installation: founds partnerships and is administrator of each.</summary>
    public bool RunsInstallation { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
