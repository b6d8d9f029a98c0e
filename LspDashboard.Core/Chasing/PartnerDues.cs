using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Chasing;

/// <summary>What one partner owes, and how it has kept its dates.</summary>
/// <param name="Partner">Null for indicators that nobody is named to send.</param>
/// <param name="Figures">By due day, the earliest first.</param>
/// <param name="Timeliness">Of the figures it has sent.</param>
public sealed record PartnerDues(Partner? Partner, IReadOnlyList<DueFigure> Figures, Timeliness Timeliness)
{
    /// <summary>Besides figures.</summary>
    public AlsoOwed Also { get; init; } = AlsoOwed.Nothing;

    public string Name => Partner?.Name ?? "Nobody named";

    public int Count(DueState state) => Figures.Count(f => f.State == state);
}
