using System.Globalization;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Less likely than not to meet its target, by the forecast.</summary>
internal static class AtRiskRule
{
    public static Flag? Of(FlagQuestion question) =>
        Of(question, OutlookRule.Of(question.Indicator, [.. question.Points.Select(p => new PeriodValue(p.Period, p.Value))], question.Terms));

    public static Flag? Of(FlagQuestion question, Outlook outlook)
    {
        var (thresholds, likelihood) = (question.Method.Flags, question.Method.Likelihood);
        if (outlook is not { Probability: { } probability, AtTarget: { } at } || !(probability < thresholds.AtRiskBelow) || question.Terms is not { } terms) return null;
        var indicator = question.Indicator;
        var word = likelihood.Word(probability);
        var (expected, wanted) = FigureText.Pair(indicator, at.Point, terms.Target);
        var goal = terms.Kind == TargetKind.Band
            ? $"a band of {FigureText.Of(indicator, terms.Lower)} to {FigureText.Of(indicator, terms.Upper)}"
            : $"a target of {wanted}";
        var rate = outlook.RunRate is { } r ? " " + RunRateWords.Of(indicator, r, terms) : "";
        return new(
            FlagKind.AtRisk,
            word == Likelihood.Unlikely ? FlagSeverity.Serious : FlagSeverity.Warning,
            $"{(word == Likelihood.Unlikely ? "Unlikely to be met" : "Uncertain whether it will be met")}: {expected} is expected for {at.Period.Label} ({FigureText.Of(indicator, at.Interval80.Lower)} to {FigureText.Of(indicator, at.Interval80.Upper)} in eight of ten cases) against {goal}.{rate}",
            null,
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"The probability of meeting the target is below {thresholds.AtRiskBelow * 100:0}%."),
                new("point", "expected at the target's date", at.Point), new("T", "target", terms.Target), new("p", "probability of meeting the target", probability)));
    }
}
