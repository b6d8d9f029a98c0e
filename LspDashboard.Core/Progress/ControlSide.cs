namespace LspDashboard.Core.Progress;

/// <summary>Where a mark points, before polarity: above or below the mean, or rising or falling for a trend.</summary>
public enum ControlSide
{
    Low = -1,
    None = 0,
    High = 1,
}
