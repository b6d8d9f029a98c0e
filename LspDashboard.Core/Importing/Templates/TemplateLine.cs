using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Templates;

/// <summary>One figure that a template asks for.</summary>
/// <param name="Indicator">What is asked.</param>
/// <param name="Area">Where.</param>
/// <param name="Period">When.</param>
/// <param name="Held">The figure held already, in the indicator's units; null where it is missing.</param>
/// <param name="Numerator">The count held with it.</param>
/// <param name="Denominator">What it is counted out of.</param>
/// <param name="Status">How sure the figure held is; null where it is missing.</param>
public sealed record TemplateLine(
    Indicator Indicator, Area Area, ReportingPeriod Period, double? Held,
    double? Numerator = null, double? Denominator = null, ObservationStatus? Status = null);
