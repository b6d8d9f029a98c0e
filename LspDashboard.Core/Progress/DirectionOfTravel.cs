namespace LspDashboard.Core.Progress;

/// <summary>Which way a value moved, after polarity: never "up".</summary>
public enum DirectionOfTravel
{
    NotAvailable,
    Improving,
    Steady,
    Worsening,
}
