using LspDashboard.Core.Delivery;

namespace LspDashboard.Core.Scorecards;

/// <summary>What people wrote and do about an indicator, as known on the scorecard's day.</summary>
/// <param name="Words">Its owner's, for the reporting period.</param>
/// <param name="Actions">Those for the indicator, the one with the earliest step first.</param>
public sealed record IndicatorDelivery(OwnersWords Words, IReadOnlyList<ActionState> Actions)
{
    public static IndicatorDelivery None { get; } = new(new(WordsStanding.NotNeeded, default, null), []);

    /// <summary>What was decided about the indicator and stands, in the order of the days.</summary>
    public IReadOnlyList<MinuteHeld> Decisions { get; init; } = [];

    /// <summary>What comes next of all that is being done; null where nothing is left.</summary>
    public ActionState? Next => Actions.FirstOrDefault(a => a.Next is not null);
}
