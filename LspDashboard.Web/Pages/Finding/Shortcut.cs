namespace LspDashboard.Web.Pages.Finding;

/// <summary>Keys, and what they do: js/keys.js acts by these and the map of keys shows them.</summary>
/// <param name="Keys">"g o" is g, then o; "Ctrl+k" is Cmd on a Mac.</param>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Href">Where it goes; null where it does something else.</param>
/// <param name="Does">search, keys, next or previous; null where it goes somewhere.</param>
public sealed record Shortcut(string Keys, string Name, string? Href = null, string? Does = null)
{
    /// <summary>What stands at the head of each part of the map.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<Shortcut> Keys)> Of(IReadOnlyList<Room> rooms) =>
    [
        ("Anywhere", [new("Ctrl+k", "Search", Does: "search"), new("/", "Search", Does: "search"), new("?", "Show these keys", Does: "keys")]),
        ("Indicators", [new("j", "Next indicator", Does: "next"), new("k", "Previous indicator", Does: "previous")]),
        ("Go to", [.. rooms.Where(r => r.Keys.Length > 0).Select(r => new Shortcut(r.Keys, r.Name, Href: r.Href))]),
    ];

    /// <summary>The keys as they are printed on a keyboard: "g", "then", "o".</summary>
    public IReadOnlyList<string> Caps => [.. Keys.Split(' ', '+').Select(k => k is [>= 'a' and <= 'z'] && Keys.Contains('+', StringComparison.Ordinal) ? k.ToUpperInvariant() : k)];

    /// <summary>True where they are pressed one after the other, not together.</summary>
    public bool IsSequence => Keys.Contains(' ', StringComparison.Ordinal);
}
