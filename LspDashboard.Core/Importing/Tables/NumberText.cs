using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A number stored as text: "1,234.5", "£1,234", "45%", "45.2 (p)". What can mean two numbers is none.</summary>
/// <param name="Value">The number.</param>
/// <param name="Status">"Provisional" or "Estimated" where a mark behind it says so, else empty: a revision says nothing about how final it is.</param>
/// <param name="IsPercent">It ends in a percent sign: "45%" is 45 per cent, and the number is 45.</param>
internal readonly partial record struct NumberText(double Value, string Status, bool IsPercent)
{
    public static NumberText? Read(string text)
    {
        if (Form().Match(text.Replace('\u00A0', ' ').Trim()) is not { Success: true } m) return null;
        var digits = m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
        var status = m.Groups["mark"].Value.ToUpperInvariant() switch { "P" => "Provisional", "E" => "Estimated", _ => "" };
        return new(m.Groups["minus"].Success ? -number : number, status, m.Groups["percent"].Success);
    }

    /// <summary>Why a text that has a number in it is none; null where there is nothing particular to say.</summary>
    public static string? Trouble(string text) => text.Trim() switch
    {
        var s when Brackets().Match(s) is { Success: true } m => $"'{s}' can be minus {m.Groups["number"].Value}, or {m.Groups["number"].Value} in brackets",
        var s when Star().IsMatch(s) => $"'{s}' carries a star, and nothing here says what it means",
        _ => null,
    };

    // Grouped by thousands throughout or not at all. A letter glued to a number is a mark only if it is r: 45p are pence.
    [GeneratedRegex(@"^(?:(?<minus>[-\u2212\u2013])|\+)?(?:£ ?)?(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?: ?(?<percent>%))?(?:r| (?<mark>[pre])| ?\((?<mark>[pre])\)| ?\[(?:(?<mark>[pre])|(?:note )?[0-9]{1,2})\]|[\u00B9\u00B2\u00B3\u2070-\u2079]+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\(£?(?<number>[0-9][0-9,]*(?:\.[0-9]+)?%?)\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[-+£]*[0-9][0-9,.]*%? ?\*+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Star();
}
