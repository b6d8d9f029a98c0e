namespace LspDashboard.Core.Partnerships;

/// <summary>A further area that a partnership covers, besides the one its headline figures are about: a district of a county, or of a merger.</summary>
public sealed class PartnershipArea : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int AreaId { get; set; }
}
