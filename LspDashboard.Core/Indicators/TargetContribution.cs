using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Indicators;

/// <summary>What one district is to bring to a county's target.</summary>
public sealed class TargetContribution : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int TargetId { get; set; }
    public int AreaId { get; set; }

    /// <summary>In the indicator's units.</summary>
    public required double Value { get; set; }
}
