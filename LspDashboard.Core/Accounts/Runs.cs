namespace LspDashboard.Core.Accounts;

/// <summary>Rows of keys and of the alphabet, forwards and backwards: abcdef, 98765, asdfgh.</summary>
internal static class Runs
{
    private const int Shortest = 4;

    // Digits as PassphraseCheck folds them.
    private static readonly string[] Rows =
    [
        "abcdefghijklmnopqrstuvwxyz", "0123456789", PassphraseCheck.Fold("01234567890"), PassphraseCheck.Fold("1234567890"), "qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgbyhnujmikolp", PassphraseCheck.Fold("1qaz2wsx3edc4rfv5tgb6yhn7ujm"),
    ];

    private static readonly string[] Both = [.. Rows.Concat(Rows.Select(r => new string([.. r.Reverse()])))];

    /// <summary>The text without every run of four or more, and without one character that stands four times or more.</summary>
    public static string Without(string text)
    {
        var kept = new List<char>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var run = Math.Max(LongestRun(text, i), Same(text, i));
            if (run < Shortest) kept.Add(text[i++]);
            else i += run;
        }
        return new([.. kept]);
    }

    private static int LongestRun(string text, int from)
    {
        var length = 0;
        while (from + length < text.Length && Both.Any(r => r.Contains(text.Substring(from, length + 1), StringComparison.Ordinal))) length++;
        return length;
    }

    private static int Same(string text, int from) => text.Skip(from).TakeWhile(c => c == text[from]).Count();
}
