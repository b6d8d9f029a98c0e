using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>A decision of an earlier meeting, with what has become of its indicator since.</summary>
/// <param name="Decision">And the meeting it was taken at.</param>
/// <param name="Score">The indicator it is about; null where it is about the partnership as a whole, or an indicator not in use.</param>
public sealed record DecisionFollowed(MinuteHeld Decision, IndicatorScore? Score)
{
    /// <param name="earlier">What was decided.</param>
    /// <param name="bodies">Who met.</param>
    /// <param name="card">How things stand before the meeting.</param>
    public static IReadOnlyList<DecisionFollowed> All(EarlierDecisions earlier, IEnumerable<Body> bodies, Scorecard card)
    {
        var named = bodies.ToDictionary(b => b.Id);
        var scores = card.Indicators.ToDictionary(s => s.Indicator.Id);
        return earlier.Decisions.Select(d => new DecisionFollowed(new(d.Minute, new(d.At, named[d.At.BodyId])), d.Minute.IndicatorId is { } id ? scores.GetValueOrDefault(id) : null)).ToList();
    }

    /// <summary>"172 in 2008, Red; no newer figure has come since", "45 % in 2009/10 Q4, Green, new since"; empty where there is none to tell of.</summary>
    public string Figure => Score is not { Actual: { } actual } score ? ""
        : $"{FigureText.Of(score.Indicator, actual.Value)} in {actual.Period.Label}{Rating(score)}{(actual.FirstKnown > Decision.On ? ", new since" : "; no newer figure has come since")}";

    /// <summary>What is being done about its indicator, without what had ended before it was decided.</summary>
    public IReadOnlyList<ActionState> Actions => Score?.Delivery.Actions.Where(a => a.IsOpen || a.Progress!.On >= Decision.On).ToList() ?? [];

    private static string Rating(IndicatorScore score) => !score.Indicator.IsRated || score.Standing.Rating == RagRating.NotRated ? "" : ", " + RatingWords.Of(score.Standing.Rating);
}
