using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Accountability;

/// <summary>An indicator on the accountability map.</summary>
public sealed record IndicatorAccount(Indicator Indicator, Ownership Ownership);
