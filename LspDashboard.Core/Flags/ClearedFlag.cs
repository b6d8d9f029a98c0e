using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>A flag that stood at the figure before, and what cleared it.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Until">The last period that raised it.</param>
/// <param name="ClearedBy">The figure that cleared it, in words.</param>
public sealed record ClearedFlag(FlagKind Kind, ReportingPeriod Until, string ClearedBy);
