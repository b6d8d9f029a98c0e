using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>
/// The returns that partners would have sent of one half of the series: all indicators of one place for one period; one indicator
/// for up to eight places; and a county of up to five places with its total. Each knows only what was published before.
/// </summary>
public static class CleanReturns
{
    private const int FewestHeld = 3;
    private const int PlacesInATable = 8;
    private const int PlacesInACounty = 5;
    private const string County = "E10999999";

    public static IReadOnlyList<CleanReturn> Of(IReadOnlyList<KnownSeries> half) => [.. Places(half), .. Tables(half), .. Counties(half)];

    // Only the places with several series: the calibration areas have one.
    private static IEnumerable<CleanReturn> Places(IReadOnlyList<KnownSeries> half)
    {
        foreach (var place in half.GroupBy(s => s.Area).Where(g => g.Select(s => s.Family).Distinct().Skip(2).Any()))
            foreach (var when in Rows(place).GroupBy(r => (IsQuarter: r.Meant.Period.Months < 12, End: r.Meant.Period.Months < 12 ? r.Meant.Period.EndMonth : r.Meant.Period.LastDay.Year)))
            {
                // A real and an illustrative series may both have the quarter: the row is sent once.
                var rows = when.DistinctBy(r => r.Series.Family).ToList();
                var wider = half.Where(s => s.Area is ['E', '9' or '1', '2', ..] && s.Area != place.Key && rows.Exists(r => r.Series.Family == s.Family));
                yield return Make(FormattableString.Invariant($"place {place.Key} {when.Key.IsQuarter} {when.Key.End}"), "place", rows, wider);
            }
    }

    private static IEnumerable<CleanReturn> Tables(IReadOnlyList<KnownSeries> half) =>
        from family in half.GroupBy(s => s.Family)
        from chunk in family.DistinctBy(s => s.Area).OrderBy(s => StableHash.Of(s.Key)).Chunk(PlacesInATable)
        from when in Rows(chunk).GroupBy(r => r.Meant.Period)
        where when.Skip(2).Any()
        select Make($"table {family.Key} {chunk[0].Area} {when.Key.Code}", "table", [.. when], []);

    private static IEnumerable<CleanReturn> Counties(IReadOnlyList<KnownSeries> half) =>
        from family in half.Where(s => s.Area.StartsWith("E0", StringComparison.Ordinal)).GroupBy(s => s.Family)
        let parts = family.DistinctBy(s => s.Area).Where(s => s.Definition.Unit.Kind == UnitKind.Count || s.Points.All(p => p.Denominator is not null)).OrderByDescending(s => StableHash.Of(s.Key)).ToList()
        from chunk in parts.Chunk(PlacesInACounty).Where(c => c.Length > 2)
        let total = Total(chunk)
        from when in Rows([.. chunk, total]).GroupBy(r => r.Meant.Period)
        where when.Count() == chunk.Length + 1
        select Make($"county {family.Key} {chunk[0].Area} {when.Key.Code}", "county", [.. when], []);

    private static KnownSeries Total(KnownSeries[] parts)
    {
        var digits = parts.SelectMany(s => s.Points).Max(p => p.Value.Equals(Math.Round(p.Value)) ? 0 : p.Value.Equals(Math.Round(p.Value, 1)) ? 1 : 2);
        var points = parts.SelectMany(s => s.Points).GroupBy(p => p.Period).Where(g => g.Count() == parts.Length).OrderBy(g => g.Key).Select(g => parts[0].UnitBase is { } unit
            ? new KnownPoint(g.Key, Math.Round(unit * g.Sum(p => p.Numerator!.Value) / g.Sum(p => p.Denominator!.Value), digits), g.Sum(p => p.Numerator), g.Sum(p => p.Denominator))
            : new KnownPoint(g.Key, g.Sum(p => p.Value), null, null));
        return new(parts[0].Definition, County, [.. points]) { Key = parts[0].Key };
    }

    private static IEnumerable<ReturnRow> Rows(IEnumerable<KnownSeries> series) =>
        from one in series
        from point in one.Points.Skip(FewestHeld)
        select ReturnRow.Of(one, point);

    private static CleanReturn Make(string key, string layout, IReadOnlyList<ReturnRow> rows, IEnumerable<KnownSeries> wider)
    {
        var isCounty = layout == "county";
        var areas = rows.Select(r => r.Series.Area).Concat(wider.Select(w => w.Area)).Distinct().Select((code, i) => new Area
        {
            Id = i + 1, Code = code, Name = code, Kind = AreaKind.LocalAuthority,
        }).ToDictionary(a => a.Code, StringComparer.Ordinal);
        foreach (var area in areas.Values)
            area.ParentId = isCounty && area.Code != County ? areas[County].Id : areas.TryGetValue("E92000001", out var england) && area != england ? england.Id : null;
        var asKnown = rows.Max(r => ReportingCalendar.UsuallyOut(r.Meant.Period, r.Series.Definition.LagMonths)).AddDays(5);
        var held = rows.SelectMany(r => r.History.Select(p => (r.Series, Point: p)))
            .Concat(wider.SelectMany(w => w.Points.Where(p => p.Period <= rows.First(r => r.Series.Family == w.Family).Meant.Period).Select(p => (Series: w, Point: p))));
        var indicators = rows.Select(r => r.Series.Definition).DistinctBy(d => d.Id).ToList();
        return new(key, layout, new PartnershipFacts(
            new() { Id = 1, Slug = "made", Name = "Made", Place = "Made", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = rows[0].Meant.Period, AsKnown = asKnown },
            asKnown, [], indicators,
            [.. rows.Where(r => r.Series.Area == rows[0].Series.Area).Select(TargetOf)],
            [.. held.SelectMany(h => Observations(h.Series, h.Point, areas[h.Series.Area].Id, h.Point == rows.FirstOrDefault(r => r.Series == h.Series)?.Last))],
            areas.Values.ToDictionary(a => a.Id), []), rows);
    }

    // The latest held figure was provisional at first: a few per cent off.
    private static IEnumerable<Observation> Observations(KnownSeries series, KnownPoint point, int area, bool isLast)
    {
        if (isLast) yield return Held(ReturnRow.Of(series, point).Sends(point.Value * 0.97), 1, ObservationStatus.Provisional);
        yield return Held(ReturnRow.Of(series, point), 2, ObservationStatus.Final);

        Observation Held(ReturnRow row, int revision, ObservationStatus status) => new()
        {
            PartnershipId = 1, IndicatorId = series.Definition.Id, AreaId = area, Period = point.Period, Revision = revision, Value = (double)row.Value!,
            Numerator = point.Numerator, Denominator = point.Denominator, Status = status,
            KnownFrom = ReportingCalendar.UsuallyOut(point.Period, series.Definition.LagMonths), RecordedAt = default,
        };
    }

    // To change the last held figure by a fifth for the better.
    private static Target TargetOf(ReturnRow row) => new()
    {
        Id = row.Series.Definition.Id, PartnershipId = 1, IndicatorId = row.Series.Definition.Id, Kind = TargetKind.Reach,
        BaselinePeriod = row.History[0].Period, Baseline = row.History[0].Value, TargetPeriod = row.Meant.Period.Next.Next,
        Value = (double)row.Sends(row.Last.Value * (row.Series.Definition.Polarity == Polarity.HigherIsBetter ? 1.2 : 0.8)).Value!, EffectiveFrom = row.History[0].Period.LastDay,
    };
}
