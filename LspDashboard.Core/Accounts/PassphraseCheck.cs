using System.Globalization;

namespace LspDashboard.Core.Accounts;

/// <summary>
/// What a passphrase must be: long, and not one that is tried first. No rules of composition, as NIST SP 800-63B advises: they make
/// passphrases hard to remember and easy to guess.
/// </summary>
public static class PassphraseCheck
{
    public const int Shortest = 14;
    public const int Longest = 256;

    /// <summary>What must be left when all that is guessed first was taken away.</summary>
    private const int Own = 6;

    /// <summary>Why a passphrase cannot be taken, and what to do; null where it can.</summary>
    /// <param name="passphrase">As it was typed.</param>
    /// <param name="names">Of its owner and their place.</param>
    public static string? Problem(string passphrase, params IEnumerable<string> names)
    {
        if (passphrase.Length < Shortest) return string.Create(CultureInfo.InvariantCulture, $"Use at least {Shortest} characters: three or four words that do not belong together are easy to remember.");
        if (passphrase.Length > Longest) return string.Create(CultureInfo.InvariantCulture, $"Use at most {Longest} characters.");
        var plain = Fold(passphrase);
        if (IsRepeated(plain)) return "This repeats itself, and such passphrases are tried first. Use three or four words that do not belong together.";
        // Read with signs for letters, and without digits and signs, which everybody puts at the end: it must hold both ways.
        string[] readings = [plain, new([.. passphrase.ToLowerInvariant().Where(char.IsLetter)])];
        readings = [.. readings.Select(r => Without(r, names.SelectMany(n => n.Split(' ', '.', '-', '@')).Select(Fold).Where(n => n.Length > 2).OrderByDescending(n => n.Length)))];
        if (readings.Min(Left) < Own) return "Little is left of this without your own name or place. Add two or three words that others would not guess.";
        return readings.Min(r => Left(Runs.Without(Without(r, CommonPassphrases.LongestFirst)))) < Own
            ? "This is among the passphrases that are tried first: common words, years or rows of keys. Use three or four words that do not belong together."
            : null;
    }

    private static string Without(string plain, IEnumerable<string> parts) => parts.Aggregate(plain, (left, part) => left.Replace(part, "", StringComparison.Ordinal));

    private static int Left(string plain) => plain.Count(char.IsLetter);

    private static bool IsRepeated(string plain) => Enumerable.Range(1, plain.Length / 2).Any(unit => Enumerable.Range(unit, plain.Length - unit).All(i => plain[i] == plain[i - unit]));

    /// <summary>In small letters, without spaces, and with the usual signs for letters read as these: P4ssw0rd is password.</summary>
    internal static string Fold(string text) => new([.. text.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '.')).Select(c => c switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '$' or '5' => 's',
        '7' => 't',
        _ => c,
    })]);
}
