namespace LspDashboard.Core.Indicators;

/// <summary>A National Indicator or floor target as published, shared by all partnerships.</summary>
public sealed class CatalogueEntry
{
    public int Id { get; set; }

    /// <summary>"NI 155", or the key of a floor target.</summary>
    public required string Code { get; set; }
    public required IndicatorKind Kind { get; set; }
    public required string Title { get; set; }
    public required string Theme { get; set; }

    /// <summary>Null where the wording does not say.</summary>
    public Polarity? Polarity { get; set; }
    public string Unit { get; set; } = "";
    public required NameSource NameSource { get; set; }

    /// <summary>Where the name was confirmed, or how it was recalled.</summary>
    public string SourceDetail { get; set; } = "";
}
