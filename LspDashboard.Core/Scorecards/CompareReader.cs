using LspDashboard.Core.Comparison;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Published;

namespace LspDashboard.Core.Scorecards;

/// <summary>Sets a partnership's indicators beside other places: its own figures as known on the day, others' as held or published by then.</summary>
public sealed class CompareReader(FactsReader facts, PublishedFigures published)
{
    /// <summary>Every indicator of the partnership that can be compared, in its own order; null where there is no such partnership.</summary>
    public async Task<ComparedPartnership?> ReadAsync(string slug, ReportingPeriod? period, DateOnly? asOf, Peers peers, CancellationToken ct = default)
    {
        if (await facts.KeptAsync(slug, asOf, ct) is not { } known) return null;
        var card = ScorecardShelf.Of(known).Card(period);
        var own = known.Observations.ToLookup(o => o.IndicatorId);
        var compared = card.Indicators.Select(s => (Score: s, Comparison: Of(s, known, own[s.Indicator.Id], card.Period, peers))).Where(c => c.Comparison is not null).Select(c => (c.Score, c.Comparison!));
        return new(card, [.. compared]) { OwnKind = known.Partnership.Area is { } place ? PlaceOf(place).Kind : PlaceKind.Other };
    }

    private PlaceComparison? Of(IndicatorScore score, PartnershipFacts known, IEnumerable<Core.Returns.Observation> observations, ReportingPeriod until, Peers peers)
    {
        var area = score.Area;
        // What the partnership holds itself comes first, its own figure above all: it is what the scorecard shows.
        var held = observations.Where(o => o.KnownFrom <= known.AsKnown).GroupBy(o => (o.AreaId, o.Period)).Select(g => g.MaxBy(o => o.Revision)!).Where(o => o.Value is not null)
            .Select(o => new PlaceFigure(PlaceOf(known.Areas[o.AreaId]), o.Period, o.Value!.Value, o.Numerator, o.Denominator, o.SourceFile + " " + o.SourceCell)).ToList();
        var has = held.Select(f => (f.Place.Code, f.Period)).ToHashSet();
        var others = published.Of(score.Indicator.Code)
            .Where(f => f.Place.Code != area.Code && ReportingCalendar.UsuallyOut(f.Period, score.Indicator.LagMonths) <= known.AsKnown && !has.Contains((f.Place.Code, f.Period)));
        return PlaceComparison.Of(score.Indicator, area.Code, [.. held, .. others], until, peers);
    }

    private PublishedPlace PlaceOf(Area area) => published.Place(area.Code) ?? new(area.Code, area.Name, Region(area)?.Code ?? "");

    private static Area? Region(Area area) => area.Kind == AreaKind.Region ? area : area.Parent is { } parent ? Region(parent) : null;
}
