namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What a partner's own name means.</summary>
/// <param name="Kind">Whether it names an indicator or a place.</param>
/// <param name="Name">As <see cref="KeyOf"/> gives it.</param>
/// <param name="Code">The indicator's or the place's; null for none of ours, which is left out.</param>
public sealed record NameDecision(NamedKind Kind, string Name, string? Code)
{
    /// <summary>A name without its spacing and capitals. Its digits count: "NI 8" is not "NI 9".</summary>
    public static string KeyOf(string name) => string.Join(' ', name.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

public enum NamedKind
{
    Indicator,
    Place,
}
