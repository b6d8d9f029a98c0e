namespace LspDashboard.Core.Comparison;

/// <summary>The places that a rank could be, allowing for chance: 1 is the best.</summary>
/// <param name="Best">One more than there are places that are surely better.</param>
/// <param name="Worst">All but those that are surely worse.</param>
/// <param name="Of">How many places there are.</param>
public readonly record struct RankRange(int Best, int Worst, int Of);
