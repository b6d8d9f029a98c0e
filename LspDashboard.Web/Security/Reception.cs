using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>Says who is at the door of a partnership, and what they may.</summary>
public sealed class Reception
{
    /// <summary>Null where they have no right there, or there is no such partnership.</summary>
    public Task<Visitor?> AtAsync(string slug, CancellationToken ct = default) =>
        Task.FromResult<Visitor?>(slug.Length == 0 ? null : new Visitor("this computer", Role.Administrator));

    /// <summary>True for who runs the installation, and so may found partnerships.</summary>
    public Task<bool> MayFoundAsync(CancellationToken ct = default) => Task.FromResult(true);

    /// <summary>The name beside what is done where there is no partnership yet.</summary>
    public Task<string> NameAsync(CancellationToken ct = default) => Task.FromResult("this computer");
}
