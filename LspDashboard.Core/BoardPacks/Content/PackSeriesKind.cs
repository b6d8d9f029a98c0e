namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What a line of a chart is.</summary>
public enum PackSeriesKind
{
    /// <summary>The figures themselves.</summary>
    Actual,

    /// <summary>The path that was planned to the target.</summary>
    Plan,

    /// <summary>Another area.</summary>
    Comparator,

    /// <summary>What is expected.</summary>
    Forecast,
}
