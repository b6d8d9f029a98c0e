namespace LspDashboard.Core.Progress;

/// <summary>What the values do, before polarity: whether rising is better is for who asks.</summary>
public enum TrendDirection
{
    CannotBeCalculated,
    NoSignificantChange,
    Rising,
    Falling,
}
