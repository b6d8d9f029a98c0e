using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>What a shortfall is a share of: "10.6 behind, set against 1.4; 100% is all of the change planned by now missing".</summary>
public static class ShortfallMeaning
{
    public static string Of(IndicatorScore score)
    {
        if (score is not { Terms: { } terms } || !(score.Rating.Shortfall > 0) || !double.IsFinite(score.Rating.Shortfall)) return "";
        var (rating, indicator) = (score.Rating, score.Indicator);
        var isBand = terms.Kind == TargetKind.Band;
        var isMissed = rating.Reason is RatingReason.Missed or RatingReason.NarrowlyMissed;
        var planned = isBand ? (terms.Upper - terms.Lower) / 2 : Math.Abs((isMissed ? terms.Target : rating.Expected ?? terms.Target) - terms.Baseline);
        var whole = rating.MeasuredAgainst > planned + 1e-9 ? "the least that counts as a change here"
            : isBand ? "half the width of the band" : isMissed ? "the whole change agreed" : "the whole change planned by now";
        var behind = rating.Shortfall * rating.MeasuredAgainst;
        return $"{FigureText.Difference(indicator, behind)} {(isBand ? "outside" : "behind")}, set against {FigureText.Difference(indicator, rating.MeasuredAgainst, More(indicator, rating.MeasuredAgainst))}, {whole}. 100% is a shortfall as large as that";
    }

    // A small measure keeps the digits it takes to follow the division.
    private static int More(Indicator indicator, double value) => Math.Abs(value) < 10 * Math.Pow(10, -indicator.Decimals) ? 1 : 0;
}
