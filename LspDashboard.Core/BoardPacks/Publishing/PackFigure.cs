using LspDashboard.Core.Periods;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>A figure that a published pack rests on.</summary>
/// <param name="IndicatorId">Of the partnership's indicator; its code may change.</param>
/// <param name="Code">As it was.</param>
/// <param name="Period">What it is about.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Revision">Which report of the period.</param>
/// <param name="Status">"Final", "Provisional" or "Estimated".</param>
public sealed record PackFigure(int IndicatorId, string Code, ReportingPeriod Period, double Value, int Revision, string Status);
