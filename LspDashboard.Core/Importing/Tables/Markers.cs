namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Signs in place of a figure: "..", "x", "[c]". The publisher's key comes first; without one, the shorthand of the
/// Government Statistical Service and, for "*" and "x", what most departments do.
/// </summary>
public static class Markers
{
    /// <summary>The meaning, or null where the text is no sign. Blank cells are not signs.</summary>
    public static MarkerMeaning? Read(string? text, MarkerKey? publisher = null)
    {
        var sign = (text ?? "").Trim().Trim('[', ']', '(', ')').Trim();
        return sign.Length is 0 or > 24 ? null : publisher?.Of(sign) ?? sign.ToLowerInvariant() switch
        {
            "*" or "x" or "c" or "#" or "**" or "supp" or "suppressed" => MarkerMeaning.Suppressed,
            // A dash alone says nothing: only a key can make it nil.
            ".." or "..." or ":" or "-" or "–" or "—" or "n/a" or "na" or "n.a." or "not available" or "w" or "tbc" or "tba" or "awaiting data" or "awaited" or "data awaited" or "pending" or "no data"
                or "not due" or "not yet due" or "not yet available" or "not yet known" or "to be confirmed" or "not collected" or "not reported" or "unavailable" => MarkerMeaning.NotAvailable,
            "." or "z" or "not applicable" => MarkerMeaning.NotApplicable,
            "u" => MarkerMeaning.Unreliable,
            _ => null,
        };
    }

    public static string InWords(MarkerMeaning meaning) => meaning switch
    {
        MarkerMeaning.Suppressed => "suppressed",
        MarkerMeaning.NotAvailable => "not available",
        MarkerMeaning.NotApplicable => "not applicable",
        MarkerMeaning.Unreliable => "unreliable",
        _ => "nil",
    };
}
