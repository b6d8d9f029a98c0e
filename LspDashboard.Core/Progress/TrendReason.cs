namespace LspDashboard.Core.Progress;

/// <summary>Why a trend cannot be calculated: said as such, never as "no change".</summary>
public enum TrendReason
{
    None,
    TooFewPoints,

    /// <summary>One of the last five is without an interval, or its interval has no width.</summary>
    NoIntervals,

    /// <summary>The last five are not five years in a row.</summary>
    YearsMissing,
}
