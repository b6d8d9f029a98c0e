namespace LspDashboard.Core.Accounts;

/// <summary>Roles in words for people.</summary>
public static class RoleWords
{
    /// <summary>"Performance advisor".</summary>
    public static string Name(this Role role) => role switch
    {
        Role.Executive => "Executive or Board member",
        Role.Advisor => "Performance advisor",
        _ => role.ToString(),
    };

    /// <summary>What it may, in a sentence.</summary>
    public static string About(this Role role) => role switch
    {
        Role.Viewer => "Sees the overview, indicators and board pack.",
        Role.Executive => "Sees everything, and decides who leads and owns.",
        Role.Partner => "Sees everything but others' returns; sends figures, words and actions for its own indicators.",
        Role.Advisor => "Decides on returns, rates, sets targets and sets the partnership up.",
        Role.Coordinator => "Keeps set-up, ownership, words, actions and risks.",
        _ => "All of it, and who may come in.",
    };

    /// <summary>The role of a word as it is written in a command or a form; null where there is none.</summary>
    public static Role? Read(string? word) => Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(r => string.Equals(r.ToString(), word?.Trim(), StringComparison.OrdinalIgnoreCase));
}
