namespace LspDashboard.Core.Comparison;

/// <summary>How a place stands against the average, chance allowed for.</summary>
public enum AgainstAverage
{
    /// <summary>There is no interval, or no average, to say it by.</summary>
    CannotSay,
    Better,
    WithinChance,
    Worse,
}
