namespace LspDashboard.Core.Progress;

/// <summary>A value planned by the end of a month; months count from year 0, as <see cref="Periods.ReportingPeriod.EndMonth"/>.</summary>
public readonly record struct PlannedPoint(int Month, double Value);
