using System.Globalization;
using LspDashboard.Core.Forecasts;
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
        var word = likelihood.Word(probability);
        var rate = outlook.RunRate is { } r ? " " + RunRateWords.Of(question.Indicator, r, terms) : "";
        return new(
            FlagKind.AtRisk,
            word == Likelihood.Unlikely ? FlagSeverity.Serious : FlagSeverity.Warning,
            OutlookWords.Sentence(question.Indicator, outlook, terms, likelihood) + rate,
            null,
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"The probability of meeting the target is below {thresholds.AtRiskBelow * 100:0}%."),
                new("point", "expected at the target's date", at.Point), new("T", "target", terms.Target), new("p", "probability of meeting the target", probability)));
    }
}
