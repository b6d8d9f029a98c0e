namespace LspDashboard.Core.Delivery;

/// <summary>A risk as somebody wants it to be.</summary>
public sealed record RiskEdit
{
    public required string What { get; init; }
    public string Mitigation { get; init; } = "";

    /// <summary>The partner or the body that watches it: one of them.</summary>
    public int? OwnerPartnerId { get; init; }
    public int? OwnerBodyId { get; init; }
    public string OwnerRole { get; init; } = "";
    public int Likelihood { get; init; }
    public int Impact { get; init; }

    /// <summary>Why the score is what it is; kept with it.</summary>
    public string Note { get; init; } = "";
    public DateOnly? ReviewOn { get; init; }
    public IReadOnlyList<int> Indicators { get; init; } = [];
    public IReadOnlyList<int> Outcomes { get; init; } = [];
}
