using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Importing;

/// <summary>A rating that accepting a return would change.</summary>
public sealed record RatingEffect(Indicator Indicator, RagRating Before, RagRating After);
