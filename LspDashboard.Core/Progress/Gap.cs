namespace LspDashboard.Core.Progress;

/// <summary>How far a place is from its comparator, and whether it comes nearer.</summary>
/// <param name="Start">At the first common period; null where the latest is the only one.</param>
/// <param name="Now">At the latest common period.</param>
/// <param name="Planned">The gap planned by then, local less comparator.</param>
/// <param name="IsBehind">Whether the place is now on the worse side.</param>
/// <param name="IsAsPlanned">Whether the gap is as planned or better; null without a plan.</param>
/// <param name="Movement">From start to now, after polarity.</param>
/// <param name="ImprovedButWidened">"We improved but the gap widened": a sentence of its own.</param>
public sealed record Gap(GapPoint? Start, GapPoint Now, double? Planned, bool IsBehind, bool? IsAsPlanned, GapMovement Movement, bool ImprovedButWidened);
