using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>What a partnership begins with.</summary>
/// <param name="Partnership">Itself; its area is 0 where <paramref name="NewArea"/> is its area.</param>
public sealed record Founding(Partnership Partnership)
{
    /// <summary>An area that was not known yet; its parent's id stands in it.</summary>
    public Area? NewArea { get; init; }

    /// <summary>Further areas that it covers.</summary>
    public IReadOnlyCollection<int> FurtherAreas { get; init; } = [];

    /// <summary>Its themes, one a line.</summary>
    public string Themes { get; init; } = "";

    /// <summary>The partnerships that it follows: several that merge, or one that splits. What they have is copied; they close.</summary>
    public IReadOnlyList<int> Predecessors { get; init; } = [];

    /// <summary>False where a predecessor lives on beside it: a part of its area splits off.</summary>
    public bool ClosesPredecessors { get; init; } = true;
}
