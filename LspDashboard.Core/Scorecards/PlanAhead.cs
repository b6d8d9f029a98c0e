using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What is planned for the periods after the latest figure, up to the target's.</summary>
public static class PlanAhead
{
    // A chart with more than this many empty periods shows nothing well.
    private const int Most = 24;

    public static IReadOnlyList<(ReportingPeriod Period, double Plan)> Of(IndicatorScore score)
    {
        var ahead = new List<(ReportingPeriod, double)>();
        if (score is not { Actual: { } actual, Terms: { } terms } || terms.Kind == TargetKind.Band) return ahead;
        var period = actual.Period.Next;
        while (period.EndMonth <= terms.TargetMonth && ahead.Count < Most)
        {
            if (Trajectory.Expected(terms, period.EndMonth) is { } plan) ahead.Add((period, plan));
            period = period.Next;
        }
        return ahead;
    }
}
