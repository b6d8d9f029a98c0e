using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>The flags that hang on what people wrote and do about an indicator.</summary>
public static class DeliveryFlags
{
    /// <param name="indicator">With its owner.</param>
    /// <param name="words">How its owner's words stand.</param>
    /// <param name="actions">Those for the indicator, as known on the day.</param>
    /// <param name="period">The reporting period that is looked at.</param>
    /// <param name="days">How many days after the period's end words are due.</param>
    /// <param name="behindSince">The day from which it was known to be behind; null where nothing dates it.</param>
    public static IReadOnlyList<Flag> Of(Indicator indicator, OwnersWords words, IEnumerable<ActionState> actions, ReportingPeriod period, int days, DateOnly? behindSince) =>
        new[] { NoCommentaryRule.Of(indicator, words, period, days, behindSince), ActionSlippedRule.Of(actions) }.OfType<Flag>().ToList();
}
