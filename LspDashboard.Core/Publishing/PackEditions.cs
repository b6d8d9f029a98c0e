namespace LspDashboard.Core.Publishing;

/// <summary>One edition of a pack in the chain of its corrections.</summary>
/// <param name="Number">1 for the first of a chain.</param>
/// <param name="CorrectsId">The edition before it; null for the first.</param>
public sealed record PackEdition(int Id, int? CorrectsId, int Number, bool IsWithdrawn);

/// <summary>Which edition of a pack stands. A correction that is withdrawn corrects nothing any more: the edition before it stands again.</summary>
public sealed class PackEditions(IReadOnlyList<PackEdition> all)
{
    private readonly ILookup<int?, PackEdition> _after = all.ToLookup(e => e.CorrectsId);

    public PackState StateOf(PackEdition edition) => edition.IsWithdrawn ? PackState.Withdrawn : StandingAfter(edition.Id) is null ? PackState.Published : PackState.Superseded;

    /// <summary>The latest edition that corrects it, or a correction of it, and is not withdrawn; null for none.</summary>
    public PackEdition? StandingAfter(int id) => After(id).Where(e => !e.IsWithdrawn).MaxBy(e => e.Number);

    /// <summary>The number of another correction: of no two editions of a chain is it the same, whether they were withdrawn or not.</summary>
    public int NextNumber(PackEdition corrected)
    {
        var first = corrected;
        while (first.CorrectsId is { } before && all.FirstOrDefault(e => e.Id == before) is { } earlier) first = earlier;
        return After(first.Id).Append(first).Max(e => e.Number) + 1;
    }

    private IEnumerable<PackEdition> After(int id) => _after[id].SelectMany(e => After(e.Id).Prepend(e));
}
