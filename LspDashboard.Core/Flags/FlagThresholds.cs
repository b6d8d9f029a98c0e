namespace LspDashboard.Core.Flags;

/// <summary>Where flags begin (METHOD section 9). Part of a <see cref="Method"/>: a change is a new version of it.</summary>
public sealed record FlagThresholds
{
    public static FlagThresholds Current { get; } = new();

    /// <summary>At risk below this probability of meeting the target.</summary>
    public double AtRiskBelow { get; init; } = 0.50;

    /// <summary>Exceptional from this share of the whole planned change ahead of plan.</summary>
    public double ExceptionalFrom { get; init; } = 0.25;

    /// <summary>Deteriorating from this many figures in a row behind plan, each within chance of it.</summary>
    public int RunBehindPlan { get; init; } = 7;

    /// <summary>Stale once a period's usual date has passed by more than this many of its periods.</summary>
    public int StaleAfterPeriods { get; init; } = 1;

    /// <summary>A floor needs a proxy where its figure comes later than this many months.</summary>
    public int ProxyNeededAfterMonths { get; init; } = 12;

    /// <summary>A restatement is flagged for this many months.</summary>
    public int RestatedForMonths { get; init; } = 12;
}
