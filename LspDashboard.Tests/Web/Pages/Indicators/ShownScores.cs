using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.Scorecards;

namespace LspDashboard.Tests.Web.Pages.Indicators;

/// <summary>Indicators as their page gets them.</summary>
internal static class ShownScores
{
    /// <summary>Ten quarters of a percentage up to 2009/10 Q2, to reach a value by the end of 2010/11.</summary>
    public static IndicatorScore Quarters(double target = 60, Action<Indicator>? set = null, Func<Target, Target?>? agreed = null, params double[] values)
    {
        var made = new MadeFacts().Add("Homes", null, set: set, target: agreed ?? (t => { (t.TargetPeriod, t.Value) = (ReportingPeriod.Quarter(2010, 4), target); return t; }));
        if (values.Length == 0) values = [50, 51, 50, 49, 50, 51, 50, 49, 50, 50];
        for (var (i, period) = (values.Length - 1, MadeFacts.Q2); i >= 0; i--, period = period.Previous) made.Report(period, values[i]);
        return made.Scorecard().Indicators[0];
    }

    /// <summary>Five years of a percentage beside England's.</summary>
    public static IndicatorScore Years(double[] values, double[] england, bool hasCounts = false)
    {
        var made = new MadeFacts().Add("Homes", null, set: i => i.Frequency = Frequency.CalendarYear, target: _ => null);
        for (var i = 0; i < values.Length; i++) made.Report(ReportingPeriod.CalendarYear(2004 + i), values[i], knownFrom: new(2009, 6, 30));
        for (var i = 0; i < england.Length; i++) made.Report(ReportingPeriod.CalendarYear(2004 + i), england[i], knownFrom: new(2009, 6, 30), areaId: 2);
        if (hasCounts)
            foreach (var o in made.Facts.Observations) (o.Numerator, o.Denominator) = (o.Value * 100, 10_000);
        return made.Scorecard().Indicators[0];
    }

    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
