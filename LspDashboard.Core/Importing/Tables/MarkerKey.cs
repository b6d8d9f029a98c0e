using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>The publisher's own key, where a workbook prints one: "u denotes low reliability", "x = unreliable", "- = nil or negligible".</summary>
public sealed partial class MarkerKey
{
    private readonly Dictionary<string, MarkerMeaning> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkerKey> _sheets = new(StringComparer.Ordinal);

    public static MarkerKey None { get; } = new();

    public MarkerMeaning? Of(string sign) => _meanings.TryGetValue(sign, out var meaning) ? meaning : null;

    /// <summary>The key that holds on a sheet: its own lines, and for other signs what the workbook says elsewhere.</summary>
    public MarkerKey On(string sheet) => _sheets.GetValueOrDefault(sheet) ?? this;

    /// <summary>Every key line of the workbook. A sheet's own key holds on it; elsewhere the first: publishers put the key in front.</summary>
    public static MarkerKey Read(Workbook workbook)
    {
        var key = new MarkerKey();
        foreach (var sheet in workbook.Sheets)
        {
            var own = new MarkerKey();
            foreach (var text in sheet.Rows.SelectMany(r => r.Cells).Where(c => c.Value is { Kind: CellKind.Text, Text.Length: < 120 }).SelectMany(c => c.Value.Text!.Split('\n')))
                if (Line().Match(text) is { Success: true } m && Meaning(m.Groups["words"].Value) is { } meaning) own._meanings.TryAdd(m.Groups["sign"].Value, meaning);
            foreach (var (sign, meaning) in own._meanings) key._meanings.TryAdd(sign, meaning);
            if (own._meanings.Count > 0) key._sheets.TryAdd(sheet.Name, own);
        }
        foreach (var own in key._sheets.Values)
            foreach (var (sign, meaning) in key._meanings) own._meanings.TryAdd(sign, meaning);
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
