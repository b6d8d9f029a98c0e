using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>A step of an action with a day of its own.</summary>
public sealed class ActionMilestone : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int ActionId { get; set; }
    public required string What { get; set; }
    public required DateOnly DueOn { get; set; }
    public DateOnly? DoneOn { get; set; }
}
