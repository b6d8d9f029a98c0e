namespace LspDashboard.Core.Progress;

/// <summary>How a control chart is drawn.</summary>
public sealed record ControlChartOptions
{
    public static ControlChartOptions Default { get; } = new();

    /// <summary>Leaves moving ranges of 3.267 times their mean and more out of the mean, once.</summary>
    public bool IsScreened { get; init; } = true;

    /// <summary>
    /// Index of the first point of each group after the first, rising: where the process is known to have changed.
    /// Each group has its own limits, and no run crosses from one to the next.
    /// </summary>
    public IReadOnlyList<int> RebaseAt { get; init; } = [];
}
