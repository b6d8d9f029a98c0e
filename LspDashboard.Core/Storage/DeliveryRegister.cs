using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage;

/// <summary>All actions and risks of a partnership as known on a day, with what they can be linked to and who can own them.</summary>
/// <param name="Partnership">Whose.</param>
/// <param name="Day">UK date, inclusive.</param>
/// <param name="Actions">The one with the earliest step first.</param>
/// <param name="Risks">The greatest first.</param>
/// <param name="Indicators">In the partnership's order.</param>
/// <param name="Outcomes">The same.</param>
/// <param name="Partners">By name.</param>
/// <param name="Bodies">By name.</param>
public sealed record DeliveryRegister(
    Partnership Partnership, DateOnly Day, IReadOnlyList<ActionState> Actions, IReadOnlyList<RiskState> Risks,
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Partner> Partners, IReadOnlyList<Body> Bodies)
{
    /// <summary>All that was said of how far actions are, latest first.</summary>
    public IReadOnlyList<ActionProgress> Progress { get; init; } = [];

    /// <summary>Every score given, latest first.</summary>
    public IReadOnlyList<RiskScore> Scores { get; init; } = [];

    /// <summary>"Primary Care Trust, Head of Sexual Health"; "nobody named" where nobody is.</summary>
    public string Owner(int? partnerId, int? bodyId, string role)
    {
        var name = Partners.FirstOrDefault(p => p.Id == partnerId)?.Name ?? Bodies.FirstOrDefault(b => b.Id == bodyId)?.Name ?? "nobody named";
        return role.Length == 0 ? name : $"{name}, {role}";
    }

    public string Owner(ActionState state) => Owner(state.Action.OwnerPartnerId, state.Action.OwnerBodyId, state.Action.OwnerRole);

    public string Owner(RiskState state) => Owner(state.Risk.OwnerPartnerId, state.Risk.OwnerBodyId, state.Risk.OwnerRole);

    public IEnumerable<Indicator> IndicatorsOf(IEnumerable<DeliveryLink> links) => Indicators.Where(i => links.Any(l => l.IndicatorId == i.Id));

    public IEnumerable<Outcome> OutcomesOf(IEnumerable<DeliveryLink> links) => Outcomes.Where(o => links.Any(l => l.OutcomeId == o.Id));
}
