using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing.Templates;

/// <summary>Which figures a partner is asked for: a function of its arguments only.</summary>
public static class TemplateLines
{
    private const int Latest = 4;

    /// <summary>
    /// For each indicator in use: the latest four periods that are usually out, or held already, so that they can be corrected,
    /// and every earlier one that is missing. A series is not asked for periods before its first figure; one without figures is asked for four.
    /// </summary>
    /// <param name="facts">What is known, and the day.</param>
    /// <param name="partnerId">Whose indicators; null for all.</param>
    /// <param name="current">The reporting period: nothing that ends later is asked for.</param>
    public static IReadOnlyList<TemplateLine> Of(PartnershipFacts facts, int? partnerId, ReportingPeriod current)
    {
        var series = facts.Observations.ToLookup(o => (o.IndicatorId, o.AreaId));
        var targets = facts.Targets.ToLookup(t => t.IndicatorId);
        return facts.Indicators
            .Where(i => (partnerId is null || i.PartnerId == partnerId) && i.IsInUse(current))
            .SelectMany(i => Of(i, facts, HeldFigures.Of(series[(i.Id, i.AreaId)]), targets[i.Id], current))
            .ToList();
    }

    private static IEnumerable<TemplateLine> Of(Indicator indicator, PartnershipFacts facts, IReadOnlyList<Observation> held, IEnumerable<Target> targets, ReportingPeriod current)
    {
        var byPeriod = held.Where(o => o.Period.Frequency == indicator.Frequency).ToDictionary(o => o.Period);
        var first = byPeriod.Count > 0 ? byPeriod.Keys.Min() : (ReportingPeriod?)null;
        var period = ReportingCalendar.LastEnded(indicator.Frequency, current.LastDay, YearsPooled(byPeriod.Keys.Concat(targets.Select(t => t.TargetPeriod))));
        var lines = new List<TemplateLine>();
        for (var asked = 0; first is { } f ? period >= f : asked < Latest; period = period.Previous)
        {
            var observation = byPeriod.GetValueOrDefault(period);
            var isOut = ReportingCalendar.UsuallyOut(period, indicator.LagMonths) <= facts.AsKnown;
            if (observation is null && !isOut) continue;
            if (asked < Latest || observation is null)
                lines.Add(new(indicator, facts.Areas[indicator.AreaId], period, observation?.Value, observation?.Numerator, observation?.Denominator, observation?.Status));
            asked++;
        }
        lines.Reverse();
        return lines;
    }

    // As many years as its figures, or else its targets, take together.
    private static int YearsPooled(IEnumerable<ReportingPeriod> periods) =>
        periods.Where(p => p.Frequency == Frequency.PooledYears).Select(p => p.Months / 12).FirstOrDefault(3);
}
