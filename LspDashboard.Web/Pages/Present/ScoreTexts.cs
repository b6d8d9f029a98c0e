using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Present;

/// <summary>An indicator's figure and its plan as they are written side by side.</summary>
/// <param name="Actual">Empty where there is no figure.</param>
/// <param name="Plan">Empty where there is no plan for it.</param>
internal sealed record ScoreTexts(string Actual, string Plan)
{
    public static ScoreTexts Of(IndicatorScore score)
    {
        if (score.Actual?.Value is not { } actual) return new("", "");
        // Where no rating is used, the same rule says what was planned.
        if ((score.Rating.Expected ?? AgainstPlan.Of(score)?.Expected) is not { } plan) return new(FigureText.Of(score.Indicator, actual), "");
        var (left, right) = FigureText.Pair(score.Indicator, actual, plan);
        return new(left, right);
    }
}
