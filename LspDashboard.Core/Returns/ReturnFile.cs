using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>The original bytes of a return, in the database so that one backup holds everything.</summary>
public sealed class ReturnFile : IBelongsToPartnership
{
    public int PartnershipId { get; set; }
    public required string Sha256 { get; set; }
    public required byte[] Content { get; set; }
}
