using System.Text.RegularExpressions;

namespace LspDashboard.Core.Indicators;

/// <summary>One code in its several spellings: "NI 155" for people, "ni-155" in addresses, "NI155", "ni 0155".</summary>
public static partial class IndicatorCode
{
    /// <summary>The spelling for people: "NI 155", "NI 186d"; other codes keep their own words, with single spaces.</summary>
    public static string ForPeople(string text)
    {
        var s = Separators().Replace(text.Trim(), " ");
        var m = NationalForm().Match(s);
        return m.Success ? $"NI {m.Groups["number"].Value}{m.Groups["variant"].Value.ToLowerInvariant()}" : s;
    }

    /// <summary>The spelling in addresses: lower case, hyphens for everything that is no letter or digit.</summary>
    public static string ForAddress(string text) =>
        NotAddress().Replace(ForPeople(text).ToLowerInvariant(), "-").Trim('-');

    /// <summary>True where both mean the same indicator.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(ForAddress(left), ForAddress(right), StringComparison.Ordinal);

    /// <summary>True for the number of a National Indicator in any spelling, whether or not it is known here.</summary>
    public static bool IsNational(string text) => NationalForm().IsMatch(Separators().Replace(text.Trim(), " "));

    /// <summary>True where one cell names several: "NIs 5, 7, 17", "NI 8 and NI 9".</summary>
    public static bool NamesSeveral(string text) => Several().IsMatch(text.Trim());

    /// <summary>The code before or after a title: "NI 8" of "NI 8 - Adults who take part in sport", "NI041: Drunk or rowdy behaviour", "Sport (NI 8)"; null for none.</summary>
    public static string? Within(string text) => !NamesSeveral(text) && Inside().Match(text) is { Success: true } m ? ForPeople(m.Groups["code"].Value) : null;

    [GeneratedRegex(@"[\s_-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^NI ?0*(?<number>[1-9]\d{0,2})(?<variant>[a-z]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NationalForm();

    [GeneratedRegex(@"^NIs? ?0*[0-9]{1,3}[a-z]?(?: ?(?:,|;|&|/|and|to) ?(?:NI ?)?0*[0-9]{1,3}[a-z]?)+\.?$|^NIs ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"(?:^|\()(?<code>NI[ _-]?0*[1-9][0-9]{0,2}[a-z]?)(?=$|\)|[ :.,–-](?![0-9]))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inside();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAddress();
}
