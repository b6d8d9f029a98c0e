using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Present;

/// <summary>An indicator's figure and its plan as they are written side by side.</summary>
/// <param name="Actual">Empty where there is no figure.</param>
/// <param name="Plan">Empty where there is no plan for it.</param>
/// <param name="Unit">What the number counts, where its symbol does not say it already.</param>
internal sealed record ScoreTexts(string Actual, string Plan, string Unit)
{
    public static ScoreTexts Of(IndicatorScore score)
    {
        var unit = score.Indicator.Unit.Symbol is "%" or "£" ? "" : score.Indicator.Unit.Name;
        return (score.Actual?.Value, Planned(score)) switch
        {
            ({ } actual, { } plan) => Pair(FigureText.Pair(score.Indicator, actual, plan), unit),
            ({ } actual, null) => new(FigureText.Of(score.Indicator, actual), "", unit),
            _ => new("", "", unit),
        };
    }

    // Where no rating is used, the same rule says what was planned.
    private static double? Planned(IndicatorScore score) => score.Rating.Expected ?? AgainstPlan.Of(score)?.Expected;

    private static ScoreTexts Pair((string Left, string Right) pair, string unit) => new(pair.Left, pair.Right, unit);
}
