using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>Since when a flag stands.</summary>
/// <param name="Day">The UK day from which it could be known.</param>
/// <param name="Period">The first of the unbroken run of figures that raise it; null for a flag that hangs on a date.</param>
public readonly record struct FlagSince(DateOnly Day, ReportingPeriod? Period = null);
