using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>Will it get there? Steps to the target's date; the probability is 0 to 1, null with the reason where none can be said.</summary>
public sealed record OutlookJson(
    string Sentence, string Reason, Likelihood? Likelihood, double? Probability, string? JudgedAt, IReadOnlyList<OutlookStepJson> Steps, RunRateJson? RunRate,
    double? YearEnd, ForecastMethod? Method, IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Working, string Source)
{
    public static OutlookJson Of(IndicatorScore s, IndicatorAnalysis a)
    {
        var o = s.Outlook;
        return new(
            OutlookWords.Sentence(s.Indicator, o, s.Terms, s.Method.Likelihood), o.Reason.ToString(), o.Probability is { } p ? s.Method.Likelihood.Word(p) : null, o.Probability, o.JudgedAt?.Code,
            o.Steps.Select(OutlookStepJson.Of).ToList(), o.RunRate is { } r ? new(r.Needed, r.PeriodsLeft, r.Recent) : null, a.YearEnd?.Value,
            a.Outlook?.Method, a.Outlook?.Inputs ?? [], a.Outlook?.Steps ?? [], a.Outlook?.Source ?? "");
    }
}

public sealed record OutlookStepJson(string Period, double Expected, double Lower80, double Upper80, double Lower95, double Upper95)
{
    public static OutlookStepJson Of(OutlookStep s) => new(s.Period.Code, s.Point, s.Interval80.Lower, s.Interval80.Upper, s.Interval95.Lower, s.Interval95.Upper);
}

public sealed record RunRateJson(double Needed, int PeriodsLeft, IReadOnlyList<double> Recent);
