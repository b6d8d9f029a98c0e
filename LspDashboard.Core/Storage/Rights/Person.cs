using LspDashboard.Core.Accounts;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>Somebody with a right at a partnership.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Name">Beside what they do.</param>
/// <param name="Role">What they are here.</param>
/// <param name="PartnerId">For <see cref="Role.Partner"/>.</param>
/// <param name="Partner">Its name.</param>
/// <param name="HasSecondFactor">Signs in with a code as well.</param>
/// <param name="Since">When the right was given; null for who runs the installation and has every right by that.</param>
/// <param name="GivenBy">By whom.</param>
public sealed record Person(int AccountId, string Name, Role Role, int? PartnerId, string? Partner, bool HasSecondFactor, DateTimeOffset? Since, string GivenBy)
{
    public bool RunsInstallation => Since is null;
}
