namespace LspDashboard.Web.Charts;

/// <summary>A note tied to a period, as "definition changed": a thin upright line with its words above the chart.</summary>
/// <param name="Index">Of its period among the chart's categories.</param>
/// <param name="Words">A few words: beyond 40 letters a number stands in the chart, and the words below it.</param>
public sealed record TrendNote(int Index, string Words);
