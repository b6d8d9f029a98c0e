using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>One band of the shortfall, as it applied.</summary>
/// <param name="Rating">What it gives.</param>
/// <param name="Upper">Its upper end; infinite for the last.</param>
/// <param name="IsUpperIncluded">False only below Red.</param>
public sealed record WorkingCut(RagRating Rating, double Upper, bool IsUpperIncluded);
