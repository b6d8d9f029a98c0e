namespace LspDashboard.Web.Charts;

/// <summary>What a line says; decides its ink and its dashes, so that lines differ in more than colour.</summary>
public enum TrendSeriesKind
{
    Actual,
    Plan,
    Target,
    Comparator,

    /// <summary>A band between two lines: what is likely.</summary>
    Interval,
}
