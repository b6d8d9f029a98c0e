using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>
/// The one rule of who answers (METHOD section 9), for outcomes and indicators alike. A thematic partnership answers by being named to lead.
/// A Board, an Executive or a co-ordinating group answers by deciding to hold it itself, with a day of review; only where a partnership has
/// no thematic partnership at all is the body it names the one that leads. A body that has closed answers for nothing.
/// </summary>
public sealed class AccountabilityRule
{
    private readonly DateOnly _day;
    private readonly Dictionary<int, Body> _bodies;
    private readonly Dictionary<int, Outcome> _outcomes;
    private readonly ILookup<(int? Indicator, int? Outcome), Holding> _holdings;

    /// <param name="day">The UK day that is asked about.</param>
    /// <param name="bodies">All that the partnership has or had.</param>
    /// <param name="outcomes">All that its strategy asks or asked for.</param>
    /// <param name="holdings">All that were ever decided.</param>
    public AccountabilityRule(DateOnly day, IEnumerable<Body> bodies, IEnumerable<Outcome> outcomes, IEnumerable<Holding> holdings)
    {
        _day = day;
        _bodies = bodies.ToDictionary(b => b.Id);
        _outcomes = outcomes.ToDictionary(o => o.Id);
        _holdings = holdings.Where(h => h.DecidedOn <= day).ToLookup(h => (h.IndicatorId, h.OutcomeId));
        HasThematicPartnership = _bodies.Values.Any(b => b.Kind == BodyKind.ThematicPartnership && IsOpen(b));
    }

    /// <summary>True where some body of the day is a thematic partnership: then only such a one leads.</summary>
    public bool HasThematicPartnership { get; }

    /// <summary>True where the body, if named, leads.</summary>
    public bool CanLead(Body body) => IsOpen(body) && (body.Kind == BodyKind.ThematicPartnership || !HasThematicPartnership);

    public bool IsOpen(Body body) => IsOpen(body.ClosedOn);

    public bool IsOpen(DateOnly? closedOn) => closedOn is null || _day < closedOn;

    public Accountable Of(Outcome outcome) => Of(outcome.LeadBodyId, _holdings[(null, outcome.Id)], null);

    public Accountable Of(Indicator indicator)
    {
        var outcome = indicator.OutcomeId is { } id && _outcomes.TryGetValue(id, out var known) && IsOpen(known.ClosedOn) ? known : null;
        return Of(indicator.BodyId, _holdings[(indicator.Id, null)], outcome is null ? null : Of(outcome)) with { Outcome = outcome };
    }

    private Accountable Of(int? leadId, IEnumerable<Holding> holdings, Accountable? outcome)
    {
        var lead = leadId is { } id ? _bodies.GetValueOrDefault(id) : null;
        if (lead is not null && CanLead(lead)) return new(AccountabilityState.Owned, lead, null, _day);
        var latest = holdings.OrderBy(h => h.DecidedOn).ThenBy(h => h.Id).LastOrDefault();
        var holder = latest is null ? null : _bodies.GetValueOrDefault(latest.BodyId);
        if (latest is not null && holder is not null && IsOpen(holder) && IsOpen(latest.EndedOn)) return new(AccountabilityState.HeldBy, holder, latest, _day);
        if (outcome is { State: not AccountabilityState.Orphan }) return outcome with { IsThroughOutcome = true };
        return new(AccountabilityState.Orphan, null, null, _day) { NamedInVain = lead, Lapsed = latest is null || holder is null ? null : (latest, holder) };
    }
}
