using System.Text.RegularExpressions;

namespace LspDashboard.Core.Finding;

/// <summary>A code as it is compared: "NI 0155", "ni-155" and "National Indicator 155" are all "ni155".</summary>
internal static partial class CodeForm
{
    /// <summary>One word for the folded code; one without a digit is left as it is, without its spaces.</summary>
    public static string Of(string folded)
    {
        var close = National().Replace(folded, "ni").Replace(" ", "", StringComparison.Ordinal);
        return Padded().Match(close) is { Success: true } m ? m.Groups["letters"].Value + m.Groups["rest"].Value : close;
    }

    /// <summary>"ni" and "155" of "ni155"; the second is empty where it has no number.</summary>
    public static (string Letters, string Number) Parts(string code)
    {
        var first = code.AsSpan().IndexOfAnyInRange('0', '9');
        return first < 0 ? (code, "") : (code[..first], code[first..]);
    }

    [GeneratedRegex("^(?:national indicators?|nis?(?= ?[0-9]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex National();

    [GeneratedRegex("^(?<letters>[a-z]*)0+(?<rest>[1-9].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Padded();
}
