using System.Text.RegularExpressions;

namespace LspDashboard.Core.Periods;

/// <summary>
/// What publishers hang on a period: "(provisional)", "(Rev)", "[note 3]", a raised number. Only what says nothing about the time itself
/// is taken off: "2009/10 (forecast)" and "2009/10 (target)" stay, and are no periods.
/// </summary>
public static partial class PeriodMarks
{
    /// <returns>The bare period, the words that were taken off it, and the note it names, empty where there is none.</returns>
    public static (string Text, string Mark, string Note) Strip(string text)
    {
        var (mark, note) = ("", "");
        while (Hung().Match(text) is { Success: true } m)
        {
            if (m.Groups["mark"].Success) mark = m.Groups["mark"].Value;
            if (m.Groups["note"].Success) note = m.Groups["note"].Value;
            text = text[..m.Index].TrimEnd();
        }
        return (text, mark, note);
    }

    /// <summary>"Provisional" or "Estimated" where the period carries such a mark, else empty: "revised" says nothing about how final it is.</summary>
    public static string StatusOf(string text) => Strip(text).Mark.ToUpperInvariant() switch
    {
        "PROVISIONAL" or "PROV" or "P" => "Provisional",
        "ESTIMATED" or "ESTIMATE" or "EST" or "E" => "Estimated",
        _ => "",
    };

    [GeneratedRegex(@"\s*(?:[(\[](?<mark>provisional|prov|p|revised|rev|r|estimated?|est|e|final|actual|OT|baseline)\.?[)\]]|\s(?<mark>provisional|revised|estimated|final|actual|[PR])|[(\[](?:see )?(?:notes? ?)?(?<note>[0-9]{1,2}(?:, ?[0-9]{1,2})*)[)\]]|(?<note>[¹²³⁰⁴-⁹]+))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hung();
}
