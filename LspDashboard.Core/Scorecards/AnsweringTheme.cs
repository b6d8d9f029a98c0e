using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Scorecards;

/// <summary>A theme with what stands under it.</summary>
public sealed record AnsweringTheme(Theme Theme, Answerable Part);
