using System.Globalization;

namespace LspDashboard.Core.Partnerships;

/// <summary>Whether something may be closed: not while anything still hangs on it.</summary>
public static class ClosingCheck
{
    // More than these are counted, not named.
    private const int MostNamed = 6;

    /// <summary>What is wrong, or null where nothing hangs on it.</summary>
    /// <param name="name">What is to be closed.</param>
    /// <param name="duties">What hangs on it, each group with what it is to it: ("leads the indicators", ["NI 155", "NI 170"]).</param>
    /// <param name="remedy">What to do first, a sentence.</param>
    public static string? Problem(string name, IEnumerable<(string Does, IReadOnlyList<string> Things)> duties, string remedy)
    {
        var open = duties.Where(d => d.Things.Count > 0).Select(d => $"{d.Does} {List(d.Things)}").ToList();
        return open.Count == 0 ? null : $"{name} still {string.Join("; it ", open)}. {remedy}";
    }

    /// <summary>"NI 155, NI 170 and NI 5"; from seven on the first six and how many more.</summary>
    public static string List(IReadOnlyList<string> things) =>
        things.Count == 1 ? things[0]
        : things.Count <= MostNamed ? $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}"
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", things.Take(MostNamed))} and {things.Count - MostNamed} more");
}
