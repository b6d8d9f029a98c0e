namespace LspDashboard.Core.Partnerships;

/// <summary>Everything but areas and the catalogue belongs to one partnership; storage filters and checks by this.</summary>
public interface IBelongsToPartnership
{
    int PartnershipId { get; set; }
}
