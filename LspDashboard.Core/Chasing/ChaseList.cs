using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Chasing;

/// <summary>What is due from whom and when: a function of the facts and their as-known date.</summary>
public static class ChaseList
{
    // How far ahead a partner is told, and how far back its record goes.
    private const int MonthsAhead = 3;
    private const int MonthsOfRecord = 24;

    // An indicator that was given up long ago is not listed for ever: two years of months.
    private const int MostPeriods = 24;

    /// <returns>Partners with what they owe, the most overdue first; then those who owe nothing.</returns>
    public static IReadOnlyList<PartnerDues> Of(PartnershipFacts facts)
    {
        var held = facts.Observations.ToLookup(o => o.IndicatorId);
        var current = ReportingCalendar.QuarterOf(facts.AsKnown);
        var inUse = facts.Indicators.Where(i => i.IsInUse(current)).ToList();
        return inUse.GroupBy(i => i.PartnerId).Select(ofPartner =>
            {
                var figures = ofPartner.SelectMany(i => Figures(i, held[i.Id], facts.AsKnown)).OrderBy(f => f.Due).ThenBy(f => f.Indicator.Order).ToList();
                var missing = figures.Count(f => f.State == DueState.Late && f.Period.LastDay >= facts.AsKnown.AddMonths(-MonthsOfRecord));
                return new PartnerDues(
                    ofPartner.First().Partner, figures, TimelinessOf(ofPartner.SelectMany(i => held[i.Id].Where(o => o.AreaId == i.AreaId).Select(o => (i, o))), facts.AsKnown) with { Missing = missing });
            })
            .OrderByDescending(p => p.Count(DueState.Late)).ThenByDescending(p => p.Figures.Count).ThenBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<DueFigure> Figures(Indicator indicator, IEnumerable<Observation> held, DateOnly asKnown)
    {
        var have = held.Where(o => o.AreaId == indicator.AreaId && o.Value is not null).Select(o => o.Period).Where(p => p.Frequency == indicator.Frequency).ToHashSet();
        var last = have.Count > 0 ? have.Max() : (ReportingPeriod?)null;
        var ahead = asKnown.AddMonths(MonthsAhead);
        var given = 0;
        for (var period = last?.Next ?? FirstAsked(indicator, asKnown); given < MostPeriods; period = period.Next, given++)
        {
            var due = ReportingCalendar.UsuallyOut(period, indicator.LagMonths);
            if (due > ahead || (indicator.InUseTo is { } end && period.LastDay > end)) yield break;
            yield return new(indicator, period, due, due < asKnown ? DueState.Late : period.LastDay <= asKnown ? DueState.Due : DueState.Coming);
        }
    }

    // Where nothing ever came: from the latest period that should be out by now.
    private static ReportingPeriod FirstAsked(Indicator indicator, DateOnly asKnown)
    {
        var period = ReportingCalendar.LastEnded(indicator.Frequency, asKnown);
        for (var back = 0; back < 24 && ReportingCalendar.UsuallyOut(period, indicator.LagMonths) >= asKnown; back++) period = period.Previous;
        return period;
    }

    private static Timeliness TimelinessOf(IEnumerable<(Indicator Indicator, Observation Observation)> sent, DateOnly asKnown)
    {
        var (inTime, late, most) = (0, 0, 0);
        foreach (var (indicator, first) in sent.Where(s => s.Observation.Revision == 1 && s.Observation.Period.LastDay >= asKnown.AddMonths(-MonthsOfRecord)))
        {
            var days = first.KnownFrom.DayNumber - ReportingCalendar.UsuallyOut(first.Period, indicator.LagMonths).DayNumber;
            if (days <= 0) inTime++;
            else
            {
                late++;
                most = Math.Max(most, days);
            }
        }
        return new(inTime, late, most);
    }
}
