using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Scorecards;

/// <summary>The same indicator in another area: the region or England.</summary>
public sealed record ComparatorSeries(Area Area, IReadOnlyList<SeriesPoint> Points);
