using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Returns;

/// <summary>One value of a return as it was understood, beside what is held.</summary>
/// <param name="Indicator">What it measures.</param>
/// <param name="Area">Where.</param>
/// <param name="Period">When.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Numerator">Where given.</param>
/// <param name="Denominator">Where given.</param>
/// <param name="Status">Final unless the row says otherwise.</param>
/// <param name="Comment">The partner's words.</param>
/// <param name="Sheet">Where it stands in the file.</param>
/// <param name="Cell">The value's cell.</param>
/// <param name="Held">What is held for the same indicator, area and period; null for none.</param>
public sealed record ReturnedValue(
    Indicator Indicator, Area Area, ReportingPeriod Period, double Value, double? Numerator, double? Denominator,
    ObservationStatus Status, string Comment, string Sheet, string Cell, Observation? Held)
{
    public ValueChange Change => Held is null ? ValueChange.New
        : Held.Value.Equals(Value) && Held.Numerator.Equals(Numerator) && Held.Denominator.Equals(Denominator) && Held.Status == Status ? ValueChange.Unchanged
        : ValueChange.Changed;
}
