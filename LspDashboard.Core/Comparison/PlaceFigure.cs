using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Comparison;

/// <summary>A figure of a place that can be set beside another's.</summary>
/// <param name="Place">Whose.</param>
/// <param name="Period">What it is about.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Numerator">The events counted; null where they were not published.</param>
/// <param name="Denominator">Those it could have happened to; null where they were not published.</param>
/// <param name="Source">File and line, or file and cell.</param>
public sealed record PlaceFigure(PublishedPlace Place, ReportingPeriod Period, double Value, double? Numerator, double? Denominator, string Source);
