using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Indicators as the rows of a table: the scorecard's, and shorter ones.</summary>
internal static class IndicatorTables
{
    /// <summary>What stands in place of a count that must not be published.</summary>
    public const string Suppressed = "*";

    public static PackTable Of(string caption, IEnumerable<IndicatorScore> scores, bool usesRatings, IEnumerable<Indicator>? notPublished = null) => new(
        caption,
        [
            new("Indicator", Share: 6), new("Period", Share: 2), new("Actual", IsNumber: true, Share: 2), new("Plan", IsNumber: true, Share: 2),
            new(usesRatings ? "Rating" : "Against plan", Share: 3), new("Direction", Share: 2), new("Outlook", Share: 2),
        ],
        [.. scores.Select(s => Row(s, usesRatings)), .. (notPublished ?? []).Select(Hidden)]);

    private static IReadOnlyList<PackCell> Row(IndicatorScore s, bool usesRatings)
    {
        var (actual, plan) = s is { Actual: { } a, Rating.Expected: { } e } ? FigureText.Pair(s.Indicator, a.Value, e) : (s.Actual is { } only ? FigureText.Of(s.Indicator, only.Value) : "no data yet", "");
        return
        [
            new($"{s.Indicator.Code} {s.Indicator.Title}{(s.Indicator.Kind == IndicatorKind.FloorTarget ? ", floor target" : "")}{(Owners.Illustrative(s) is { Length: > 0 } what ? $" (illustrative: {what})" : "")}"),
            new(s.Actual?.Period.Label ?? ""), new(actual, s.Actual?.Value), new(plan, plan.Length > 0 ? s.Rating.Expected : null),
            !usesRatings ? new(AgainstPlan.Word(s)) : s.Indicator.IsRated ? PackCells.Rating(s.Standing.Rating) : new("context"),
            new(s.Short == DirectionOfTravel.NotAvailable ? "" : RatingWords.Of(s.Short)),
            new(!s.IsStale && s.Outlook.Probability is { } p ? OutlookWords.Of(s.Method.Likelihood.Word(p)) : ""),
        ];
    }

    private static IReadOnlyList<PackCell> Hidden(Indicator indicator) => [new($"{indicator.Code} {indicator.Title}"), new(""), new(Suppressed), new(""), new("not published"), new(""), new("")];
}
