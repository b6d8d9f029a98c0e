using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Delivery;

/// <summary>Words as somebody wants them to be.</summary>
public sealed record WordsEdit(int IndicatorId, ReportingPeriod Period, CommentaryState State, string Text);
