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

    [GeneratedRegex(@"[\s_-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^NI ?0*(?<number>[1-9]\d{0,2})(?<variant>[a-z]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NationalForm();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAddress();
}
