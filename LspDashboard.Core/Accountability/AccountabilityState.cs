namespace LspDashboard.Core.Accountability;

/// <summary>Whether anybody answers for an outcome or an indicator.</summary>
public enum AccountabilityState
{
    /// <summary>Nobody; no failure of the outcome or the indicator.</summary>
    Orphan,

    /// <summary>A body leads on it.</summary>
    Owned,

    /// <summary>A body decided to hold it itself.</summary>
    HeldBy,
}
