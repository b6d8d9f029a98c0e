namespace LspDashboard.Core.Delivery;

/// <summary>An action as somebody wants it to be.</summary>
public sealed record ActionEdit
{
    public required string What { get; init; }

    /// <summary>The partner or the body that does it: one of them.</summary>
    public int? OwnerPartnerId { get; init; }
    public int? OwnerBodyId { get; init; }
    public string OwnerRole { get; init; } = "";

    /// <summary>Null for the day on which the partnership stands.</summary>
    public DateOnly? StartsOn { get; init; }
    public DateOnly? DueOn { get; init; }
    public IReadOnlyList<MilestoneEdit> Milestones { get; init; } = [];
    public IReadOnlyList<int> Indicators { get; init; } = [];
    public IReadOnlyList<int> Outcomes { get; init; } = [];
}
