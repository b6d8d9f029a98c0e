using LspDashboard.Core.Meetings;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Present;

/// <summary>One page of a meeting.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Key">Stays the same while facts change, so that new ones arrive without moving the reader's place.</param>
/// <param name="Name">In the list of pages, and read out.</param>
public sealed record Slide(SlideKind Kind, string Key, string Name)
{
    /// <summary>What is before the Board on it, in order.</summary>
    public IReadOnlyList<BoardItem> Items { get; init; } = [];
    public IReadOnlyList<DecisionFollowed> Earlier { get; init; } = [];
    public IReadOnlyList<Minute> Minutes { get; init; } = [];

    /// <summary>How many stand on the pages of its kind before it.</summary>
    public int Before { get; init; }
}
