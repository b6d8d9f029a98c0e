namespace LspDashboard.Core.Indicators;

/// <summary>Whether a target measures from a figure on another base than those it judges.</summary>
public static class BaselineBase
{
    /// <summary>The latest note that lies between a target's baseline and its date; null where both are on one base.</summary>
    /// <param name="target">With or without a baseline.</param>
    /// <param name="notes">Those that count.</param>
    public static RebaseNote? Crossed(Target target, IEnumerable<RebaseNote> notes) => target.BaselinePeriod is { IsValid: true } from
        ? notes.Where(n => n.From.EndMonth > from.EndMonth && n.From.EndMonth <= target.TargetPeriod.EndMonth).MaxBy(n => n.From)
        : null;
}
