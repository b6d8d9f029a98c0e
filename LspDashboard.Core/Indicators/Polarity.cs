namespace LspDashboard.Core.Indicators;

/// <summary>Which way is better. "Improving" is always after polarity, never "up".</summary>
public enum Polarity
{
    LowerIsBetter = -1,
    HigherIsBetter = 1,
}
