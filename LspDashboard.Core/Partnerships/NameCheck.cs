namespace LspDashboard.Core.Partnerships;

/// <summary>Whether a thing of a partnership may have a name.</summary>
public static class NameCheck
{
    public const int Longest = 200;

    /// <summary>True where people would take both for one name: case and spaces do not tell them apart.</summary>
    public static bool Same(string left, string right) => string.Equals(Tidy(left), Tidy(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Without spaces before, after and doubled within.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong, or null.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="what">With its article, inside a sentence: "a theme".</param>
    /// <param name="others">The names of the others of its kind in the partnership, closed ones too.</param>
    public static string? Problem(string name, string what, IEnumerable<string> others) =>
        string.IsNullOrWhiteSpace(name) ? "Give it a name."
        : name.Length > Longest ? "Keep the name within 200 characters."
        : others.FirstOrDefault(o => Same(o, name)) is { } taken ? $"There is {what} called {taken} already. Choose another name."
        : null;
}
