using LspDashboard.Core.Accountability;

namespace LspDashboard.Core.Scorecards;

/// <summary>The accountability map of a partnership beside the scorecard of the same day.</summary>
public sealed record RatedMap(Scorecard Card, AccountabilityMap Map)
{
    /// <summary>How an indicator of the map stands.</summary>
    public IndicatorScore Score(IndicatorAccount account) => Card.Indicators.First(s => s.Indicator.Id == account.Indicator.Id);
}
