using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Forecasts;

/// <summary>The run rate as people say it: "It needs 12 a quarter to reach 300 by March 2011; the last four were 7, 8, 6, 9."</summary>
public static class RunRateWords
{
    public static string Of(Indicator indicator, RunRate rate, in TargetTerms terms)
    {
        var isTotal = terms.Kind == TargetKind.Profile;
        var each = indicator.Frequency switch { Periods.Frequency.Month => "month", Periods.Frequency.Quarter => "quarter", _ => "year" };
        var target = FigureText.Of(indicator, terms.Target);
        var by = new DateOnly(terms.TargetMonth / 12, (terms.TargetMonth % 12) + 1, 1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
        var needs = isTotal && terms.Polarity == Polarity.LowerIsBetter ? $"No more than {Amount(indicator, rate.Needed)} a {each} keeps it to {target} by {by}"
            : isTotal ? $"It needs {Amount(indicator, rate.Needed)} a {each} to reach {target} by {by}"
            : $"It must {(rate.Needed < 0 ? "fall" : "rise")} by {Amount(indicator, Math.Abs(rate.Needed))} a {each} to reach {target} by {by}";
        if (rate.Recent.Count == 0) return needs + ".";
        var recent = string.Join(", ", rate.Recent.Select(r => isTotal ? Amount(indicator, r) : Signed(indicator, r)));
        var what = rate.Recent.Count == 1 ? isTotal ? "the last was" : "the last change was" : $"the last {FigureText.Word(rate.Recent.Count)} {(isTotal ? "were" : "changes were")}";
        return $"{needs}; {what} {recent}.";
    }

    // A run rate of 7.1 homes says more than 7; one of 371.3 does not.
    private static string Amount(Indicator indicator, double value) => FigureText.Difference(indicator, value, Digits(indicator, value));

    private static string Signed(Indicator indicator, double value) =>
        (value > 0 ? "+" : "") + FigureText.Of(indicator.Unit with { Symbol = indicator.Unit.Symbol == "%" ? "" : indicator.Unit.Symbol }, indicator.Decimals, value);

    private static int Digits(Indicator indicator, double value) =>
        Math.Abs(value) < 10 && Math.Abs(value - Math.Round(value, indicator.Decimals)) > 1e-9 ? 1 : 0;
}
