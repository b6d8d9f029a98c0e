using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>What of the actions or risks is looked at: from the address, so that a view can be sent by email.</summary>
/// <param name="Owner">"p4", "b2" or nothing.</param>
/// <param name="State">One of the words of the lists below; anything else is the first.</param>
/// <param name="Indicator">A code, or nothing.</param>
public sealed record DeliveryFilter(string? Owner, string? State, string? Indicator)
{
    public static IReadOnlyList<(string Value, string Word)> ActionStates { get; } =
        [("open", "Not finished"), ("slipped", "Slipped"), ("done", "Done"), ("deferred", "Deferred"), ("all", "All")];

    public static IReadOnlyList<(string Value, string Word)> RiskStates { get; } =
        [("open", "Open"), ("review", "Review overdue"), ("closed", "Closed"), ("all", "All")];

    public bool IsNarrow => !string.IsNullOrEmpty(Owner) || !string.IsNullOrEmpty(Indicator) || State is not (null or "" or "open");

    public IReadOnlyList<ActionState> Of(DeliveryRegister register) => register.Actions.Where(a => State switch
    {
        "slipped" => a.Slipped is not null,
        "done" => a.Status == ActionStatus.Done,
        "deferred" => a.Status == ActionStatus.Deferred,
        "all" => true,
        _ => a.IsOpen,
    } && IsOwners(a.Action.OwnerPartnerId, a.Action.OwnerBodyId) && IsFor(register, a.Links)).ToList();

    public IReadOnlyList<RiskState> RisksOf(DeliveryRegister register) => register.Risks.Where(r => State switch
    {
        "review" => r.IsReviewOverdue,
        "closed" => !r.IsOpen,
        "all" => true,
        _ => r.IsOpen,
    } && IsOwners(r.Risk.OwnerPartnerId, r.Risk.OwnerBodyId) && IsFor(register, r.Links)).ToList();

    private bool IsOwners(int? partnerId, int? bodyId) => string.IsNullOrEmpty(Owner) || Owner == OwnerChoice.Of(partnerId, bodyId);

    private bool IsFor(DeliveryRegister register, IReadOnlyList<DeliveryLink> links) =>
        string.IsNullOrEmpty(Indicator) || register.IndicatorsOf(links).Any(i => IndicatorCode.Same(i.Code, Indicator));
}
