namespace LspDashboard.Core.Finding;

/// <summary>What was found of one kind, the best first.</summary>
/// <param name="Kind">Of them all.</param>
/// <param name="Shown">As many as there is room for.</param>
/// <param name="Total">How many there are.</param>
public sealed record FoundGroup(FindKind Kind, IReadOnlyList<Found> Shown, int Total)
{
    /// <summary>Finds by kind, the kind of the best find first; no group shows more than so many.</summary>
    public static IReadOnlyList<FoundGroup> Of(IReadOnlyList<Found> found, int most = int.MaxValue) =>
        [.. found.GroupBy(f => f.Thing.Kind).Select(g => new FoundGroup(g.Key, [.. g.Take(most)], g.Count()))];
}
