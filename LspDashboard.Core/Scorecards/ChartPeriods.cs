using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>The periods of an indicator's chart: of its figures and others', of the plan and the forecast ahead. Known here, for what happened is placed among them.</summary>
public static class ChartPeriods
{
    /// <returns>Earliest first, each once.</returns>
    public static IReadOnlyList<ReportingPeriod> Of(IndicatorScore score) =>
        [.. score.Series.Select(p => p.Period)
            .Concat(PlanAhead.Of(score).Select(p => p.Period))
            .Concat(score.Outlook.Steps.Select(s => s.Period))
            .Concat(score.Comparators.SelectMany(c => c.Points).Select(p => p.Period))
            .Distinct().Order()];
}
