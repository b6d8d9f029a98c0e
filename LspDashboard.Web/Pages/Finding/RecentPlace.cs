namespace LspDashboard.Web.Pages.Finding;

/// <summary>Where the reader has been, as their own browser remembers it.</summary>
/// <param name="Name">The title of the page.</param>
/// <param name="Href">Its address here.</param>
public sealed record RecentPlace(string Name, string Href)
{
    private const int Most = 6;
    private const int LongestName = 160;

    /// <summary>Those that are pages of this partnership: what a browser kept is not to be trusted with any other address.</summary>
    public static IReadOnlyList<RecentPlace> Of(IEnumerable<RecentPlace> kept, string slug) =>
        [.. kept.Where(p => p.Name is { Length: > 0 and <= LongestName } && IsHere(p.Href, "/" + slug)).DistinctBy(p => p.Href, StringComparer.Ordinal).Take(Most)];

    private static bool IsHere(string? href, string root) =>
        href is not null && href.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (href.Length == root.Length || href[root.Length] is '/' or '?');
}
