using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>A theme with its rating and its indicators.</summary>
public sealed record ThemeScore(Theme Theme, RollUp RollUp, IReadOnlyList<IndicatorScore> Indicators);
