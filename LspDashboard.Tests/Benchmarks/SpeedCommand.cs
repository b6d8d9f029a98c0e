using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>Time for one series on one thread, and as a multiple of summing its values in the same run: machines differ, the multiples less.</summary>
public static class SpeedCommand
{
    // The first rounds are for the just-in-time compiler.
    private const int WarmRounds = 3;
    private const int Rounds = 9;

    private static readonly SpeedCase[] Cases =
    [
        new("plain sum of its values", Sum, 100),
        new("rating of the last quarter", Rate, 50),
        new("trajectory: the plan at every quarter", Plan, 10),
        new("XmR limits", s => ControlChart.Limits(s.Values).Spread, 50),
        new("slope: weighted, last five years, each left out in turn", s => TrendTest.Of(s.Years).Slope, 20),
        new("**the four together**", s => Rate(s) + Plan(s) + ControlChart.Limits(s.Values).Spread + TrendTest.Of(s.Years).Slope, 10),
        new("on demand: a 95% interval of a proportion (Wilson)", s => ConfidenceIntervals.Wilson(Math.Abs(s.Values[^1]), 1000).Lower, 50),
        new("on demand: a 95% interval of a count of 7 (exact)", s => ConfidenceIntervals.Count(7).Lower * s.Values[^1], 1),
        new("on demand: control chart with its marks", s => ControlChart.Of(s.Values, ControlChartOptions.Default).Points.Count, 5),
        new("on demand: how the rating was worked out", Explained, 5),
        new("forecast, 8 quarters ahead", s => Forecast.Of(s.Values, 4, 8, ForecastOptions.Percentage)!.Steps[7].Point, 1),
        new("forecast, without a season", s => Forecast.Of(s.Values, 1, 8, ForecastOptions.Percentage)!.Steps[7].Point, 1),
    ];

    public static void Run(TextWriter output)
    {
        var series = MadeSeries.All();
        var times = Cases.Select(c => new SpeedTimes(c)).ToList();
        var kept = 0.0;
        // All cases in every round, so that what slows the machine for a while slows them alike.
        for (var round = 0; round < WarmRounds + Rounds; round++)
            foreach (var time in times) kept += time.Round(series, round >= WarmRounds);
        GC.KeepAlive(kept);

        output.WriteLine($"{Markdown.Number(series.Length)} made series ({MadeSeries.Indicators} indicators x {MadeSeries.Areas} areas) of {MadeSeries.Quarters} quarters, one thread, medians of {Rounds} warmed rounds.\n");
        Markdown.Heading(output, "for one series", "microseconds", "x the plain sum", "bytes allocated");
        foreach (var time in times)
            Markdown.Row(output, time.Name, Markdown.Number(time.Nanoseconds / 1000, "#,0.000"), Markdown.Number(time.Nanoseconds / times[0].Nanoseconds, "#,0.0"), Markdown.Number(time.Bytes, "#,0"));
    }

    private static double Sum(MadeSeries series)
    {
        var sum = 0.0;
        foreach (var value in series.Values) sum += value;
        return sum;
    }

    private static double Rate(MadeSeries series) => (double)RatingRule.Rate(series.Question, RatingCuts.Current).Rating;

    private static double Plan(MadeSeries series)
    {
        var planned = 0.0;
        for (var quarter = 0; quarter < MadeSeries.Quarters; quarter++) planned += Trajectory.Expected(series.Terms, MadeSeries.Month(quarter)) ?? 0;
        return planned;
    }

    private static double Explained(MadeSeries series)
    {
        var question = series.Question;
        return RatingWorking.Of(question, RatingRule.Rate(question, RatingCuts.Current), RatingCuts.Current).Steps.Count;
    }
}
