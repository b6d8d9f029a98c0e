namespace LspDashboard.Core.Indicators;

/// <summary>How sure the name of a catalogue entry is.</summary>
public enum NameSource
{
    Confirmed,
    Partial,

    /// <summary>From memory: check it against the handbook of definitions.</summary>
    Recalled,

    /// <summary>Put right by somebody here; <see cref="CatalogueEntry.SourceDetail"/> says who and from what.</summary>
    Corrected,
}
