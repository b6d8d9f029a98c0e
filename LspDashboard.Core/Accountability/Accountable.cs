using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>Who answers for an outcome or an indicator on one day.</summary>
/// <param name="State">Whether anybody does.</param>
/// <param name="Body">The one that leads or holds; null for an orphan.</param>
/// <param name="Holding">In force; only where it is held.</param>
/// <param name="Day">The UK day that is asked about.</param>
public sealed record Accountable(AccountabilityState State, Body? Body, Holding? Holding, DateOnly Day)
{
    /// <summary>An indicator without a body of its own is answered for by whoever answers for its outcome.</summary>
    public bool IsThroughOutcome { get; init; }

    /// <summary>Of an indicator: the outcome it tells of, while the strategy asks for that.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Of an orphan: named to lead, but closed by now, or no thematic partnership.</summary>
    public Body? NamedInVain { get; init; }

    /// <summary>Of an orphan: the last decision to hold it, which does not hold any more, and whose it was.</summary>
    public (Holding Holding, Body Body)? Lapsed { get; init; }

    /// <summary>The body should have decided again; until it ends, the holding counts all the same.</summary>
    public bool IsReviewOverdue => Holding is { } holding && Day > holding.ReviewOn;
}
