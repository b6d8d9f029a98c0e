using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Forecasts;

/// <summary>An outlook in words. Likelihood is a word; its number is asked for.</summary>
public static class OutlookWords
{
    public static string Of(Likelihood likelihood) => likelihood switch
    {
        Likelihood.Likely => "Likely",
        Likelihood.Unlikely => "Unlikely",
        _ => "Uncertain",
    };

    /// <summary>"Unlikely to be met: 8.9% is expected for 2010/11 Q4 (8.4% to 9.4% in eight of ten cases) against a target of 7.8%." Or why it says less.</summary>
    public static string Sentence(Indicator indicator, Outlook outlook, TargetTerms? terms, LikelihoodCuts cuts)
    {
        if (outlook is { Probability: { } probability, AtTarget: { } at } && terms is { } target)
        {
            var word = cuts.Word(probability) switch
            {
                Likelihood.Likely => "Likely to be met",
                Likelihood.Unlikely => "Unlikely to be met",
                _ => "Uncertain whether it will be met",
            };
            return $"{word}: {Expected(indicator, at, target.Kind == TargetKind.Band ? null : target.Target)} against {Goal(indicator, at, target)}.";
        }
        var ahead = outlook.Steps.Count > 0 ? $" {Capital(Expected(indicator, outlook.Steps[^1]))}." : "";
        return outlook.Reason switch
        {
            OutlookReason.NoValue => "There are no figures yet.",
            OutlookReason.TooFewPoints => string.Create(CultureInfo.InvariantCulture, $"No forecast: it needs {FigureText.Word(ForecastSettings.Current.FewestPoints)} figures or more."),
            OutlookReason.TargetDateHasCome => "The target's date has come: it is met or missed, and there is nothing left to forecast.",
            OutlookReason.TooFarAhead => "The target's date is too far ahead to say." + ahead,
            OutlookReason.AnotherYear => "The target is another year's total." + ahead,
            _ => "There is no target to meet." + ahead,
        };
    }

    /// <summary>How the methods are named to a reader.</summary>
    public static string Of(ForecastMethod method) => method switch
    {
        ForecastMethod.Combination => "the median of simple methods, drawn towards the last figure",
        ForecastMethod.Naive => "the last figure stays",
        ForecastMethod.Drift => "on from the last figure by the mean change so far",
        ForecastMethod.DampedDrift => "on by the mean change so far, each step smaller",
        ForecastMethod.TheilSen => "on along the median of recent slopes (Theil-Sen)",
        ForecastMethod.Theta => "smoothing with half the slope (theta)",
        ForecastMethod.Smoothing => "simple exponential smoothing",
        ForecastMethod.SeasonalNaive => "last year's figure of the same season",
        _ => "last year's figure of the same season, on by the mean yearly change",
    };

    private static string Expected(Indicator indicator, OutlookStep at, double? goal = null) =>
        $"{(goal is { } target ? FigureText.Pair(indicator, at.Point, target).Left : FigureText.Of(indicator, at.Point))} is expected for {at.Period.Label} ({FigureText.Of(indicator, at.Interval80.Lower)} to {FigureText.Of(indicator, at.Interval80.Upper)} in eight of ten cases)";

    private static string Goal(Indicator indicator, OutlookStep at, in TargetTerms terms) => terms.Kind switch
    {
        TargetKind.Band => $"a band of {FigureText.Of(indicator, terms.Lower)} to {FigureText.Of(indicator, terms.Upper)}",
        TargetKind.Limit => $"a limit of {FigureText.Pair(indicator, at.Point, terms.Target).Right}",
        TargetKind.FloorNow or TargetKind.FloorByDate => $"a floor target of {FigureText.Pair(indicator, at.Point, terms.Target).Right}",
        _ => $"a target of {FigureText.Pair(indicator, at.Point, terms.Target).Right}",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
