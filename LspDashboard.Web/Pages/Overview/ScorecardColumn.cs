using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>A column of the scorecard: how it sorts, and what stands in a file. What stands on the page is <see cref="ScorecardCells"/>.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Title">Above it.</param>
/// <param name="SortBy">A row for which it gives null comes last; null where the column is not sorted by.</param>
/// <param name="Cell">In a file.</param>
public sealed record ScorecardColumn(string Key, string Title, Func<IndicatorScore, IComparable?>? SortBy, Func<IndicatorScore, SeenCell> Cell)
{
    public bool IsNumber { get; init; }
    public bool IsPlan { get; init; }

    /// <summary>Where there is little room it gives way.</summary>
    public bool GivesWay { get; init; }

    /// <summary>Shown until a reader chooses otherwise.</summary>
    public bool IsUsual { get; init; }
}
