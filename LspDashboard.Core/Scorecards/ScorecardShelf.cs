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
    private readonly ConcurrentDictionary<(ReportingPeriod Period, int Meeting), Movement> _sinceMeetings = new();
    private readonly Method _method = Method.InForce(facts.AsKnown);

    public static ScorecardShelf Of(PartnershipFacts facts) => Shelves.GetValue(facts, f => new(f));

    public Scorecard Card(ReportingPeriod? period) => Kept(_cards, period, p => ScorecardBuilder.Build(facts, p, _method));

    public BoardAgenda Agenda(ReportingPeriod? period) => Kept(_agendas, period, p => BoardAgenda.Of(
        Card(p), AccountabilityReader.Map(facts, p), RiskState.All(facts.Risks, facts.RiskScores, facts.DeliveryLinks, facts.AsKnown)));

    /// <summary>The meetings around the day on which the facts were known.</summary>
    public MeetingsAround Meetings { get; } = MeetingsAround.Of(facts);

    public Movement Movement(ReportingPeriod? period) => Kept(_movements, period, p => Scorecards.Movement.Of(facts, Card(p), _method) with { Meetings = Meetings });

    /// <summary>The same since a meeting, with what was known on its day, which is read only where it is not kept; null where that cannot be had.</summary>
    public async Task<Movement?> SinceMeetingAsync(ReportingPeriod? period, MeetingHeld meeting, Func<Task<PartnershipFacts?>> read)
    {
        var wanted = (Period: period ?? facts.Partnership.CurrentPeriod, meeting.Meeting.Id);
        if (_sinceMeetings.TryGetValue(wanted, out var kept)) return kept;
        if (await read() is not { } then) return null;
        if (_sinceMeetings.Count > MostPeriods) _sinceMeetings.Clear();
        return _sinceMeetings.GetOrAdd(wanted, k => Scorecards.Movement.SinceMeeting(meeting, then, Card(k.Period), _method) with { Meetings = Meetings });
    }

    private T Kept<T>(ConcurrentDictionary<ReportingPeriod, Lazy<T>> shelf, ReportingPeriod? period, Func<ReportingPeriod, T> build)
    {
        if (shelf.Count > MostPeriods) shelf.Clear();
        return shelf.GetOrAdd(period ?? facts.Partnership.CurrentPeriod, p => new(() => build(p))).Value;
    }
}
