using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accounts;

/// <summary>A link by which one person makes an account, once. Only the hash of its secret is kept.</summary>
public sealed class Invitation : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required Role Role { get; set; }
    public int? PartnerId { get; set; }

    /// <summary>Who is asked, in the words of who asks: "the police's analyst".</summary>
    public required string For { get; set; }
    public required string SecretHash { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? UsedAt { get; set; }
    public DateTimeOffset? WithdrawnAt { get; set; }
}
