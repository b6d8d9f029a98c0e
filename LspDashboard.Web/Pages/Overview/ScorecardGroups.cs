using LspDashboard.Core.Accountability;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>The group of a row, and the order of the groups: themes in the partnership's order, ratings worst first, names by the alphabet, nobody last.</summary>
internal static class ScorecardGroups
{
    private const string Nobody = "No thematic partnership owns it";
    private const string NoPartner = "No partner named";
    private const string NoFlag = "No flag";
    private const string Context = "Context, not rated";

    public static Func<IndicatorScore, string>? By(ScorecardGroup group, Scorecard card) => group switch
    {
        ScorecardGroup.Theme => s => s.Indicator.Theme?.Name ?? "",
        ScorecardGroup.Body => s => s.Answers?.Body?.Name ?? Nobody,
        ScorecardGroup.Partner => s => s.Indicator.Partner?.Name ?? NoPartner,
        ScorecardGroup.Rating => card.Partnership.UsesRatings ? s => s.Indicator.IsRated ? RatingWords.Of(s.Standing.Rating) : Context : s => AgainstPlan.Word(s) is { Length: > 0 } word ? word : "no plan or figure",
        ScorecardGroup.Flag => s => First(s) is { } flag ? FlagWords.Of(flag.Kind) : NoFlag,
        _ => null,
    };

    public static IEnumerable<IndicatorScore> Ordered(IEnumerable<IndicatorScore> rows, ScorecardGroup group, Scorecard card) => group switch
    {
        ScorecardGroup.Body => rows.OrderBy(s => s.Answers?.Body is null).ThenBy(s => s.Answers?.Body?.Name, StringComparer.Ordinal),
        ScorecardGroup.Partner => rows.OrderBy(s => s.Indicator.Partner is null).ThenBy(s => s.Indicator.Partner?.Name, StringComparer.Ordinal),
        ScorecardGroup.Rating when card.Partnership.UsesRatings => rows.OrderBy(s => !s.Indicator.IsRated).ThenBy(s => s.Standing.Rating == RagRating.NotRated).ThenByDescending(s => s.Standing.Rating),
        ScorecardGroup.Rating => rows.OrderBy(s => AgainstPlan.Word(s).Length == 0).ThenByDescending(AgainstPlan.IsBehind).ThenBy(AgainstPlan.Word, StringComparer.Ordinal),
        ScorecardGroup.Flag => rows.OrderBy(s => First(s) is null).ThenBy(s => First(s)?.Kind),
        _ => rows,
    };

    // A row stands once: under the flag that is listed first.
    private static Flag? First(IndicatorScore score) => score.Flags.Count > 0 ? score.Flags[0] : null;
}
