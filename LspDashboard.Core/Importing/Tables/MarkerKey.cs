using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>The publisher's own key, where a workbook prints one: "u denotes low reliability", "x = unreliable", "- = nil or negligible".</summary>
public sealed partial class MarkerKey
{
    private readonly Dictionary<string, MarkerMeaning> _meanings = new(StringComparer.Ordinal);

    public static MarkerKey None { get; } = new();

    public MarkerMeaning? Of(string sign) => _meanings.TryGetValue(sign, out var meaning) ? meaning : null;

    /// <summary>Every key line of the workbook. Where two sheets disagree the first is kept: publishers put the key in front.</summary>
    public static MarkerKey Read(Workbook workbook)
    {
        var key = new MarkerKey();
        foreach (var cell in workbook.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Cells))
            if (cell.Value is { Kind: CellKind.Text, Text: { Length: < 120 } text })
                foreach (var line in text.Split('\n'))
                    if (Line().Match(line) is { Success: true } m && Meaning(m.Groups["words"].Value) is { } meaning)
                        key._meanings.TryAdd(m.Groups["sign"].Value, meaning);
        return key;
    }

    private static MarkerMeaning? Meaning(string words) =>
        Has(words, "suppress", "disclos", "confiden", "withheld", "small number", "fewer than", "less than 5") ? MarkerMeaning.Suppressed
        : Has(words, "reliab") ? MarkerMeaning.Unreliable
        : Has(words, "not applic") ? MarkerMeaning.NotApplicable
        : Has(words, "unavail", "not avail", "missing", "no data", "not known", "not collected") ? MarkerMeaning.NotAvailable
        : Has(words, "nil", "zero", "negligible") ? MarkerMeaning.Zero
        : null;

    private static bool Has(string words, params string[] parts) => parts.Any(p => words.Contains(p, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*[""'\[(]?(?<sign>\.\.?|-|\*|#|:|[a-z])[""'\])]?\s*(?:=|denotes|means|indicates|is)\s+(?<words>.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();
}
