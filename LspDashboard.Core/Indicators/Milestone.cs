using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>An agreed point on the way: the value planned by the end of a period.</summary>
public sealed record Milestone(ReportingPeriod Period, double Value);
