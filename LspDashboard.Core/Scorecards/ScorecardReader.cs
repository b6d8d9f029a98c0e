using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Reads facts and builds the scorecard: what pages, the API, the command line and packs call.</summary>
public sealed class ScorecardReader(FactsReader facts)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="period">Null for its current reporting period.</param>
    /// <param name="asOf">A UK date, inclusive; null for its as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<Scorecard?> ReadAsync(string slug, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, asOf, ct) is { } known ? ScorecardShelf.Of(known).Card(period) : null;

    /// <summary>The scorecard, what it changed from (the last meeting, or the last accepted return, or else the quarter before), and what a Board should take of it.</summary>
    /// <param name="slug">The partnership.</param>
    /// <param name="period">Null for its current reporting period.</param>
    /// <param name="asOf">A UK date, inclusive; null for its as-known date.</param>
    /// <param name="since">The meeting to look back to; null, or one that was not held by then, for the last.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<(Scorecard Scorecard, Movement Movement, BoardAgenda Agenda)?> ReadOverviewAsync(
        string slug, ReportingPeriod? period = null, DateOnly? asOf = null, int? since = null, CancellationToken ct = default)
    {
        if (await facts.KeptAsync(slug, asOf, ct) is not { } known) return null;
        var shelf = ScorecardShelf.Of(known);
        var movement = shelf.Meetings.Since(since) is { } meeting
            ? await shelf.SinceMeetingAsync(period, meeting, () => facts.KeptAsync(slug, meeting.Meeting.On, ct))
            : null;
        return (shelf.Card(period), movement ?? shelf.Movement(period), shelf.Agenda(period));
    }

    /// <summary>What a Board should take, in order, with the scorecard it is made from; null where there is no such partnership.</summary>
    public async Task<BoardAgenda?> ReadAgendaAsync(string slug, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, asOf, ct) is { } known ? ScorecardShelf.Of(known).Agenda(period) : null;

    /// <summary>What has come to be known since a day about what was reported on it; null where the day is not a past one, or there is no such partnership.</summary>
    public async Task<AsReported?> SinceAsync(string slug, DateOnly day, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, null, ct) is { } now ? AsReported.Of(day, now) : null;

    /// <summary>One indicator with its history and every revision; null where the partnership has no such indicator in use.</summary>
    public async Task<IndicatorDetail?> ReadIndicatorAsync(string slug, string code, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default)
    {
        if (await facts.ReadAsync(slug, asOf, code, ct) is not { } known) return null;
        var scorecard = ScorecardBuilder.Build(known, period, Method.InForce(known.AsKnown));
        if (scorecard.Find(code) is not { } score) return null;
        var revisions = known.Observations.Where(o => o.IndicatorId == score.Indicator.Id && o.AreaId == score.Indicator.AreaId)
            .OrderByDescending(o => o.Period).ThenByDescending(o => o.Revision).ToList();
        var targets = known.Targets.Where(t => t.IndicatorId == score.Indicator.Id).ToList();
        var minutes = MinuteHeld.All(known.Minutes.Where(m => m.IndicatorId == score.Indicator.Id), known);
        return new(
            scorecard.Partnership, scorecard.Period, scorecard.AsKnown, score, revisions, targets,
            scorecard.Indicators.Where(i => i != score && i.Indicator.StandsInForId == score.Indicator.Id).ToList(),
            scorecard.Indicators.FirstOrDefault(i => i.Indicator.Id == score.Indicator.StandsInForId))
        {
            Ownership = AccountabilityReader.Map(known, scorecard.Period).Indicator(score.Indicator.Id)!.Ownership,
            Analysis = IndicatorAnalysis.Of(score),
            Restated = revisions.GroupBy(o => o.Period).Where(g => g.MinBy(o => o.Revision)!.Value != g.MaxBy(o => o.Revision)!.Value).Select(g => g.Key).ToHashSet(),
            Judgements = known.Judgements.Where(j => j.IndicatorId == score.Indicator.Id).ToList(),
            Events = IndicatorEvents.Of(score, targets, minutes, [.. Method.All.Where(m => m.EffectiveFrom <= known.AsKnown)]),
            Minutes = minutes,
        };
    }
}
