using System.Globalization;
using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>What an indicator lacks: a body that answers for it, a proxy for a figure that comes late.</summary>
internal static class AccountabilityRules
{
    /// <summary>Nobody answers for it; not a failure of the indicator.</summary>
    /// <param name="answers">Who answers for it, by the one rule.</param>
    public static Flag? Orphan(Accountable answers) => answers.State != AccountabilityState.Orphan ? null : new(
        FlagKind.Orphan,
        FlagSeverity.Warning,
        $"{AccountabilityWords.Why(answers)} That is no failure of the indicator; name one, or let a body decide to hold it itself.",
        AccountabilityWords.Since(answers) is { } day ? new(day) : null,
        FlagWorking.Of("No thematic partnership is named to lead, and no body holds it itself by a decision in force."));

    /// <param name="indicator">The indicator.</param>
    /// <param name="target">In force; null where there is none.</param>
    /// <param name="hasProxy">Whether another indicator in use stands in for it.</param>
    /// <param name="thresholds">How late a figure may come.</param>
    public static Flag? NoProxy(Indicator indicator, Target? target, bool hasProxy, FlagThresholds thresholds)
    {
        var isFloor = indicator.Kind == IndicatorKind.FloorTarget || target?.Kind is TargetKind.FloorNow or TargetKind.FloorByDate;
        if (!isFloor || hasProxy || indicator.LagMonths <= thresholds.ProxyNeededAfterMonths) return null;
        return new(
            FlagKind.NoProxy,
            FlagSeverity.Note,
            string.Create(CultureInfo.InvariantCulture, $"A floor target whose figure comes {indicator.LagMonths} months late, and no quicker measure stands in for it."),
            target is null ? null : new(target.EffectiveFrom),
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"A floor target with a lag of more than {thresholds.ProxyNeededAfterMonths} months has no proxy."), new WorkingInput("lag", "usual lag in months", indicator.LagMonths)));
    }
}
