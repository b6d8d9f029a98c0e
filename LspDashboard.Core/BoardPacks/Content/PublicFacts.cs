using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>
/// What may be published of a partnership's facts, METHOD section 12: counts of 1 to 4 and rates built on them are taken out before anything is worked
/// out, so that no sentence, rating or chart can give one away. An indicator whose latest figure is such a one is left out as a whole, because what is
/// said of it would rest on it.
/// </summary>
/// <param name="Facts">Without them.</param>
/// <param name="NotPublished">The indicators left out, in order.</param>
/// <param name="FiguresHidden">How many earlier figures were taken out of the others.</param>
public sealed record PublicFacts(PartnershipFacts Facts, IReadOnlyList<Indicator> NotPublished, int FiguresHidden)
{
    /// <param name="known">All that is known.</param>
    /// <param name="period">The reporting period of the pack: figures of later ones are not its latest.</param>
    public static PublicFacts Of(PartnershipFacts known, ReportingPeriod period)
    {
        var series = known.Observations.ToLookup(o => o.IndicatorId);
        var hidden = new HashSet<(int Indicator, int Area, ReportingPeriod Period)>();
        var leftOut = new List<Indicator>();
        foreach (var indicator in known.Indicators)
        {
            foreach (var ofArea in series[indicator.Id].GroupBy(o => o.AreaId))
            {
                var latest = ofArea.GroupBy(o => o.Period).Select(g => g.MaxBy(o => o.Revision)!).Where(o => o.Value is not null).OrderBy(o => o.Period).ToList();
                var small = Small(indicator, latest);
                if (ofArea.Key == indicator.AreaId && latest.FindLast(o => o.Period.EndMonth <= period.EndMonth) is { } shown && small.Contains(shown.Period)) leftOut.Add(indicator);
                foreach (var each in small) hidden.Add((indicator.Id, ofArea.Key, each));
            }
        }
        if (hidden.Count == 0) return new(known, [], 0);
        var left = leftOut.Select(i => i.Id).ToHashSet();
        return new(known with
        {
            Indicators = [.. known.Indicators.Where(i => !left.Contains(i.Id))],
            Targets = [.. known.Targets.Where(t => !left.Contains(t.IndicatorId))],
            Judgements = [.. known.Judgements.Where(j => j.IndicatorId is not { } id || !left.Contains(id))],
            Observations = [.. known.Observations.Where(o => !left.Contains(o.IndicatorId) && !hidden.Contains((o.IndicatorId, o.AreaId, o.Period)))],
            // What people wrote of it may name the number.
            Commentaries = [.. known.Commentaries.Where(c => !hidden.Any(h => h.Indicator == c.IndicatorId))],
            Minutes = [.. known.Minutes.Where(m => m.IndicatorId is not { } id || !hidden.Any(h => h.Indicator == id))],
        }, leftOut, hidden.Count(h => !left.Contains(h.Indicator)));
    }

    /// <summary>The periods of one place's figures that must not be published.</summary>
    /// <param name="indicator">Whose.</param>
    /// <param name="figures">One a period, in order.</param>
    public static IReadOnlySet<ReportingPeriod> Small(Indicator indicator, IReadOnlyList<Observation> figures)
    {
        var hidden = figures.Where(o => IsSmall(indicator, Count(indicator, o)) || IsSmall(indicator, o.Denominator)).Select(o => o.Period).ToHashSet();
        if (indicator.Accumulation != Accumulation.Cumulative) return hidden;
        // Two totals of a year to date that lie close together tell what came between: the later one is kept, as what a reader looks for.
        foreach (var year in figures.Where(o => !hidden.Contains(o.Period)).GroupBy(o => o.Period.StartOfFinancialYear))
        {
            Observation? later = null;
            foreach (var figure in year.OrderByDescending(o => o.Period))
            {
                if (later is not null && IsSmall(indicator, Count(indicator, later) - Count(indicator, figure))) hidden.Add(figure.Period);
                else later = figure;
            }
        }
        return hidden;
    }

    // What people or events are behind it; null where that is not known.
    private static double? Count(Indicator indicator, Observation figure) => figure.Numerator ?? (indicator.Unit.Kind == UnitKind.Count ? figure.Value : null);

    private static bool IsSmall(Indicator indicator, double? count) => count > 0 && count < indicator.HideCountsBelow;
}
