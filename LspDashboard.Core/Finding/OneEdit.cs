namespace LspDashboard.Core.Finding;

/// <summary>A slip of the finger: one letter too many, missing, wrong, or changed with its neighbour.</summary>
public static class OneEdit
{
    /// <summary>True where the word, or how it begins, is at most one slip away from what was typed.</summary>
    public static bool Begins(string word, string typed)
    {
        var same = 0;
        while (same < typed.Length && same < word.Length && typed[same] == word[same]) same++;
        if (same == typed.Length) return true;
        var rest = typed.AsSpan(same);
        var wanted = word.AsSpan(same);
        return wanted.StartsWith(rest[1..]) // one too many
            || (wanted.Length > 0 && (wanted[1..].StartsWith(rest) // one missing
                || wanted[1..].StartsWith(rest[1..]) // a wrong one
                || (rest.Length > 1 && wanted.Length > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && wanted[2..].StartsWith(rest[2..]))));
    }
}
