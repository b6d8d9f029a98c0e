namespace LspDashboard.Core.Finding;

/// <summary>Everything of a partnership that its reader may look for. Pure: the same words find the same things.</summary>
public sealed class FindIndex
{
    // A page of text pasted into the box is no question.
    private const int LongestQuestion = 200;
    private const int MostWords = 12;
    private readonly FoldedThing[] _things;

    public FindIndex(IEnumerable<Findable> things) => _things = [.. things.Select((thing, order) => new FoldedThing(thing, order))];

    /// <summary>How many things can be found.</summary>
    public int Count => _things.Length;

    /// <summary>What answers to every typed word, the best first; nothing for nothing.</summary>
    public IReadOnlyList<Found> Find(string typed)
    {
        var folded = FoldedText.Of(typed.Length > LongestQuestion ? typed[..LongestQuestion] : typed);
        var words = FoldedText.Words(folded);
        if (words.Length == 0) return [];
        if (words.Length > MostWords) words = words[..MostWords];
        var code = CodeForm.Of(folded);
        return
        [
            .. _things.Select(thing => (Thing: thing, Fit: Fit(thing, folded, code, words)))
                .Where(f => f.Fit is not null)
                .OrderBy(f => f.Fit!.Value.Worst).ThenBy(f => f.Fit!.Value.Sum).ThenBy(f => f.Fit!.Value.Place)
                .ThenBy(f => f.Thing.Thing.Kind).ThenBy(f => f.Fit!.Value.Worst <= FindMatch.CodePrefix ? 0 : f.Thing.Length).ThenBy(f => f.Thing.Order)
                .Select(f => new Found(f.Thing.Thing, f.Fit!.Value.Worst)),
        ];
    }

    private static (FindMatch Worst, int Sum, int Place)? Fit(FoldedThing thing, string folded, string code, string[] words)
    {
        if (thing.AsCode(code) is { } whole) return (whole, 0, 0);
        var (worst, sum) = (FindMatch.ExactCode, 0);
        foreach (var word in words)
        {
            if (thing.Of(word) is not { } match) return null;
            worst = match > worst ? match : worst;
            sum += (int)match;
        }
        return (worst, sum, thing.Place(folded, words[0]));
    }
}
