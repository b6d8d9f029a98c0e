using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>Whether the last five years really move.</summary>
/// <param name="Direction">Rising or falling only where significant.</param>
/// <param name="Reason">Why it cannot be calculated.</param>
/// <param name="ChiSquared">NaN where it cannot be calculated.</param>
/// <param name="Slope">Change a year, in the indicator's units. NaN where it cannot be calculated.</param>
/// <param name="KeepsItsSign">Whether the slope goes the same way whichever one year is left out.</param>
public readonly record struct Trend(TrendDirection Direction, TrendReason Reason, double ChiSquared, double Slope, bool KeepsItsSign)
{
    /// <summary>After polarity: Steady stands for "no significant change", NotAvailable for "cannot be calculated".</summary>
    public DirectionOfTravel After(Polarity polarity) => Direction switch
    {
        TrendDirection.CannotBeCalculated => DirectionOfTravel.NotAvailable,
        TrendDirection.NoSignificantChange => DirectionOfTravel.Steady,
        _ => (Direction == TrendDirection.Rising) == (polarity == Polarity.HigherIsBetter) ? DirectionOfTravel.Improving : DirectionOfTravel.Worsening,
    };
}
