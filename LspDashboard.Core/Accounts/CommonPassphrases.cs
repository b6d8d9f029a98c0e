namespace LspDashboard.Core.Accounts;

/// <summary>Words and sentences that are tried first. They come with the program, as a text file of one a line.</summary>
internal static class CommonPassphrases
{
    /// <summary>Folded, the longest first, so that a sentence goes before its words.</summary>
    public static IReadOnlyList<string> LongestFirst { get; } = Read();

    private static List<string> Read()
    {
        using var stream = typeof(CommonPassphrases).Assembly.GetManifestResourceStream("common-passphrases.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(l => !l.StartsWith('#')).Select(PassphraseCheck.Fold).Distinct(StringComparer.Ordinal).OrderByDescending(l => l.Length)];
    }
}
