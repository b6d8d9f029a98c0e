namespace LspDashboard.Core.Progress;

/// <summary>The second opinion in words: the Open SDG progress statuses, after Eurostat.</summary>
public enum PaceStatus
{
    NotAvailable,
    TargetAchieved,
    Substantial,
    Moderate,
    Limited,
    Deterioration,
}
