namespace LspDashboard.Web.Charts;

/// <summary>A mark on an actual value. A value may carry several: the first stands on it, the others above.</summary>
/// <param name="Index">Of its period among the chart's categories.</param>
/// <param name="Kind">Decides the shape.</param>
/// <param name="Words">What there is to say beyond the kind, as "above the upper limit"; may be empty.</param>
public sealed record TrendMark(int Index, TrendMarkKind Kind, string Words = "");
