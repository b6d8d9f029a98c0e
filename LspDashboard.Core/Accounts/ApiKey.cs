using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accounts;

/// <summary>A machine's right at one partnership. Only the hash of the key is kept.</summary>
public sealed class ApiKey : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>The name beside what it did: "SPIN system".</summary>
    public required string Name { get; set; }
    public required Role Role { get; set; }
    public int? PartnerId { get; set; }

    /// <summary>The first characters, by which people tell keys apart.</summary>
    public required string Prefix { get; set; }
    public required string Hash { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
