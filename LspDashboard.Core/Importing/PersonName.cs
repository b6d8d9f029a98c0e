namespace LspDashboard.Core.Importing;

/// <summary>Names of people and machines beside what they did.</summary>
public static class PersonName
{
    /// <summary>Without spaces around it, and with one between words.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Between a machine's name and whom it says it acts for.</summary>
    public const string For = " for ";

    /// <summary>Whether two are one person: case and spaces make no other, and a machine is one whomever it says it acts for.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Responsible(one), Responsible(other), StringComparison.OrdinalIgnoreCase);

    private static string Responsible(string name) => Tidy(name).Split(For)[0];
}
