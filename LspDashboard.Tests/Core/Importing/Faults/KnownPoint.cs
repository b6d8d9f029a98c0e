using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One published figure, with the counts it is sent with.</summary>
public sealed record KnownPoint(ReportingPeriod Period, double Value, double? Numerator, double? Denominator);
