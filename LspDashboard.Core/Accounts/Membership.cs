using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accounts;

/// <summary>What an account is at a partnership. Removed, not deleted, so that what its holder did keeps a name.</summary>
public sealed class Membership : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int AccountId { get; set; }
    public required Role Role { get; set; }

    /// <summary>Whose own, for <see cref="Role.Partner"/>.</summary>
    public int? PartnerId { get; set; }
    public DateTimeOffset GivenAt { get; set; }
    public required string GivenBy { get; set; }
    public DateTimeOffset? RemovedAt { get; set; }
}
