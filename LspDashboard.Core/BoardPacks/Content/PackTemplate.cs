namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What somebody chose to have in a pack: for whom, which parts in which order, of which themes, how much.</summary>
/// <param name="Audience">Whom it is made for.</param>
/// <param name="Sections">In the order in which they stand; each at most once.</param>
/// <param name="Depth">How much it tells.</param>
/// <param name="Themes">Ids; empty for all.</param>
public sealed record PackTemplate(PackAudience Audience, IReadOnlyList<PackSectionKind> Sections, PackDepth Depth, IReadOnlyList<int> Themes)
{
    private static readonly PackSectionKind[] All = Enum.GetValues<PackSectionKind>();

    /// <summary>What an audience usually gets: everything, but that a scrutiny committee and the public decide nothing, and that the public is told of no chasing.</summary>
    public static PackTemplate For(PackAudience audience) => new(audience, audience switch
    {
        PackAudience.Scrutiny => [.. All.Where(s => s != PackSectionKind.Decisions)],
        PackAudience.Public => [.. All.Where(s => s is not (PackSectionKind.Decisions or PackSectionKind.Risks or PackSectionKind.Working or PackSectionKind.Returns))],
        _ => All,
    }, PackDepth.Usual, []);

    /// <summary>True where the pack may be read by anybody.</summary>
    public bool IsPublic => Audience == PackAudience.Public;

    public bool Equals(PackTemplate? other) => other is not null && Audience == other.Audience && Depth == other.Depth && Sections.SequenceEqual(other.Sections) && Themes.SequenceEqual(other.Themes);

    public override int GetHashCode() => HashCode.Combine(Audience, Depth, Sections.Count, Themes.Count);
}
