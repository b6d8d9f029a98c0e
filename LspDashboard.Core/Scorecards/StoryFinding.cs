using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>How many are on plan, in a sentence.</summary>
internal static class StoryFinding
{
    public static string Of(Scorecard scorecard)
    {
        if (!scorecard.Partnership.UsesRatings) return InWords(scorecard);
        var (green, rated) = (scorecard.Count(RagRating.Green), scorecard.Overall.Rated);
        if (rated == 0) return $"No indicator can be rated for {scorecard.Period.Label}.";
        // A judged Green says nothing of the plan.
        var judged = scorecard.Overall.ByJudgement > 0;
        return rated == 1 && green == 0 ? judged ? "The one rated indicator is not Green." : "The one rated indicator is behind plan."
            : Counted(green, rated, "rated indicator", judged ? "Green" : "on plan");
    }

    /// <summary>What is so of the rest where nothing is behind plan; null where nothing was rated.</summary>
    public static StoryClause? OfTheOthers(Scorecard scorecard)
    {
        var close = scorecard.Count(RagRating.AmberGreen);
        if (close > 0 && close < scorecard.Overall.Rated) return StoryClause.OfSeveral($"the other {(close == 1 ? "one is" : $"{FigureText.Word(close)} are")} Amber/Green");
        if (close > 0) return StoryClause.OfSeveral(close == 1 ? "it is Amber/Green" : "all are Amber/Green");
        var isSomethingSaid = scorecard.Partnership.UsesRatings ? scorecard.Overall.Rated > 0 : scorecard.Indicators.Any(i => AgainstPlan.Of(i) is not null);
        return isSomethingSaid && !scorecard.Indicators.Any(i => i.Flags.Any(f => f.Severity == FlagSeverity.Serious)) ? StoryClause.OfSeveral("nothing needs a decision") : null;
    }

    private static string InWords(Scorecard scorecard)
    {
        var said = scorecard.Indicators.Where(i => AgainstPlan.Of(i) is not null).ToList();
        return said.Count == 0 ? $"Nothing can be set against a plan for {scorecard.Period.Label}."
            : Counted(said.Count(i => !AgainstPlan.IsBehind(i)), said.Count, "indicator with a plan", "met or on plan");
    }

    private static string Counted(int good, int all, string what, string state) => (good, all) switch
    {
        (1, 1) => $"The one {what} is {state}.",
        (0, 1) => $"The one {what} is behind plan.",
        (2, 2) => $"Both {Many(what)} are {state}.",
        (0, 2) => $"Neither of the two {Many(what)} is {state}.",
        (0, _) => $"None of the {FigureText.Word(all)} {Many(what)} is {state}.",
        _ when good == all => $"All {FigureText.Word(all)} {Many(what)} are {state}.",
        _ => $"{FigureText.Word(good, capital: true)} of {FigureText.Word(all)} {Many(what)} {(good == 1 ? "is" : "are")} {state}.",
    };

    private static string Many(string what) => what.Replace("indicator", "indicators", StringComparison.Ordinal);
}
