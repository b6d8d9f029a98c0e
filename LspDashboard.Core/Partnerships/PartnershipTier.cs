namespace LspDashboard.Core.Partnerships;

/// <summary>What kind of council area the partnership covers; a district contributes to its county's agreement.</summary>
public enum PartnershipTier
{
    Unitary,
    Metropolitan,
    District,
    County,
}
