using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks;

/// <summary>The method in words, as every form of a pack prints it.</summary>
internal static class MethodTexts
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string[] Rating(RatingCuts cuts) =>
    [
        "The distance behind plan is measured against the change that was planned by now, not against the size of the number.",
        $"Small changes do not decide: it is never measured against less than the difference that matters (where an indicator names none, {cuts.PercentagePoints.ToString("0.#", British)} points of a percentage, otherwise {cuts.ShareOfBaseline.ToString("P0", British)} of the baseline), half the 95% interval, or {cuts.LeastShareOfChange.ToString("P0", British)} of the whole planned change.",
        "The latest figure known on the day is rated against the plan at the end of its own period. Where the plan lies inside the figure's 95% interval, the rating is at worst Amber/Green: within chance of plan.",
        "A target met early is Green for a level to be reached. A limit is judged against its allowed path, and a floor or a level to be kept at every date.",
    ];

    public static readonly string[] RollUp =
    [
        "A theme's rating, and the overall one, is the mean of its rated indicators, never the worst of them.",
        "Any Red holds it to Amber/Green at best; half or more Amber/Red or Red hold it to Amber/Red at best.",
        "Where less than half is rated, there are too few to say. Stale figures are left out and counted.",
    ];

    public static readonly (string Word, string Meaning)[] Words =
    [
        ("Plan", "What was to be reached by the end of the figure's period on the way from baseline to target."),
        (RatingWords.Of(DirectionOfTravel.Improving) + ", " + RatingWords.Of(DirectionOfTravel.Worsening), "Against the period before (the same quarter a year before for seasonal and year-to-date figures), after what is better: fewer burglaries is improving."),
        (RatingWords.Of(DirectionOfTravel.Steady), "The change is smaller than the difference that matters, or within chance."),
        ("Stale", "A later figure should have been out by the day this was made."),
        ("By judgement", "Rated by a person, with reason, name and date. It wins over the computed rating, which is printed beside it, until the next period has ended."),
        ("As known on", "What was recorded by that day, inclusive; later corrections are not shown."),
        ("Illustrative", "Made to show how monitoring works; reported or agreed by nobody."),
    ];
}
