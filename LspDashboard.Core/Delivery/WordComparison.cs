namespace LspDashboard.Core.Delivery;

/// <summary>Two versions of a text, word by word: the longest run of words that both have stays, the rest went or came.</summary>
public static class WordComparison
{
    public static IReadOnlyList<WordChange> Of(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        // common[i, j]: how many words a[i..] and b[j..] have in common, in order
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var runs = new List<(WordChangeKind Kind, List<string> Words)>();
        var (left, right) = (0, 0);
        while (left < a.Length || right < b.Length)
        {
            if (left < a.Length && right < b.Length && a[left] == b[right])
            {
                Add(WordChangeKind.Kept, a[left++]);
                right++;
            }
            else if (right == b.Length || (left < a.Length && common[left + 1, right] >= common[left, right + 1])) Add(WordChangeKind.TakenOut, a[left++]);
            else Add(WordChangeKind.PutIn, b[right++]);
        }
        return runs.ConvertAll(r => new WordChange(r.Kind, string.Join(' ', r.Words)));

        void Add(WordChangeKind kind, string word)
        {
            if (runs.Count == 0 || runs[^1].Kind != kind) runs.Add((kind, []));
            runs[^1].Words.Add(word);
        }
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
