using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// What was worked out of facts, kept beside them for as long as they are: the same facts give the same scorecard, so that
/// a thousand open screens hold one.
/// </summary>
internal sealed class ScorecardShelf(PartnershipFacts facts)
{
    // Whoever asks for every quarter of a century does not fill the memory.
    private const int MostPeriods = 24;

    private static readonly ConditionalWeakTable<PartnershipFacts, ScorecardShelf> Shelves = [];

    private readonly ConcurrentDictionary<ReportingPeriod, Lazy<Scorecard>> _cards = new();
    private readonly ConcurrentDictionary<ReportingPeriod, Lazy<Movement>> _movements = new();
    private readonly ConcurrentDictionary<ReportingPeriod, Lazy<BoardAgenda>> _agendas = new();
    private readonly ConcurrentDictionary<(ReportingPeriod Period, int Meeting), Lazy<Movement>> _sinceMeetings = new();
    private readonly Method _method = Method.InForce(facts.AsKnown);

    public static ScorecardShelf Of(PartnershipFacts facts) => Shelves.GetValue(facts, f => new(f));

    public Scorecard Card(ReportingPeriod? period) => Kept(_cards, period, p => ScorecardBuilder.Build(facts, p, _method));

    public BoardAgenda Agenda(ReportingPeriod? period) => Kept(_agendas, period, p => BoardAgenda.Of(
        Card(p), AccountabilityReader.Map(facts, p), RiskState.All(facts.Risks, facts.RiskScores, facts.DeliveryLinks, facts.AsKnown)));

    public Movement Movement(ReportingPeriod? period) => Kept(_movements, period, p => Scorecards.Movement.Of(facts, Card(p), _method));

    /// <summary>The same since a meeting, with what was known on its day.</summary>
    public Movement SinceMeeting(ReportingPeriod? period, MeetingHeld meeting, PartnershipFacts then)
    {
        if (_sinceMeetings.Count > MostPeriods) _sinceMeetings.Clear();
        return _sinceMeetings.GetOrAdd((period ?? facts.Partnership.CurrentPeriod, meeting.Meeting.Id), k => new(() => Scorecards.Movement.SinceMeeting(meeting, then, Card(k.Period), _method))).Value;
    }

    private T Kept<T>(ConcurrentDictionary<ReportingPeriod, Lazy<T>> shelf, ReportingPeriod? period, Func<ReportingPeriod, T> build)
    {
        if (shelf.Count > MostPeriods) shelf.Clear();
        return shelf.GetOrAdd(period ?? facts.Partnership.CurrentPeriod, p => new(() => build(p))).Value;
    }
}
