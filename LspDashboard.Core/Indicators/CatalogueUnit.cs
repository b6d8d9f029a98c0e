namespace LspDashboard.Core.Indicators;

/// <summary>The unit that a catalogue's wording most likely means; a person can put it right.</summary>
public static class CatalogueUnit
{
    public static Unit Of(string wording)
    {
        var kind = wording switch
        {
            _ when wording.StartsWith('%') => UnitKind.Percentage,
            _ when wording.StartsWith("GBP", StringComparison.Ordinal) => UnitKind.Money,
            _ when wording.Contains("per 1", StringComparison.Ordinal) => UnitKind.Rate,
            _ when wording.StartsWith("ratio", StringComparison.Ordinal) => UnitKind.Ratio,
            "years" => UnitKind.Years,
            _ => UnitKind.Count,
        };
        return new(wording, Symbol(kind), kind);
    }

    /// <summary>What stands at the number: "%" after, "£" before, or nothing.</summary>
    public static string Symbol(UnitKind kind) => kind switch { UnitKind.Percentage => "%", UnitKind.Money => "£", _ => "" };
}
