namespace LspDashboard.Core.Importing;

/// <summary>Names as people type them, until there is sign-in.</summary>
public static class PersonName
{
    /// <summary>Without spaces around it, and with one between words.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two are one person: case and spaces make no other.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Tidy(one), Tidy(other), StringComparison.OrdinalIgnoreCase);
}
