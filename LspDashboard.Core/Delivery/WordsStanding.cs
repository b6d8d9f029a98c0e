namespace LspDashboard.Core.Delivery;

/// <summary>How the owner's words on an indicator for a period stand.</summary>
public enum WordsStanding
{
    /// <summary>It is not behind plan, and nobody wrote.</summary>
    NotNeeded,

    /// <summary>Behind plan; there is time until the deadline, that day included.</summary>
    Due,

    /// <summary>Behind plan, and the deadline has passed.</summary>
    Missing,
    Submitted,
    Agreed,
}
