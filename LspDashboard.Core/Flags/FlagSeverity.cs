namespace LspDashboard.Core.Flags;

/// <summary>How much of a reader's time a flag deserves.</summary>
public enum FlagSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>To be watched, or put in order.</summary>
    Warning,

    /// <summary>Needs a decision.</summary>
    Serious,
}
