namespace LspDashboard.Core.Partnerships;

/// <summary>Whether a theme may be saved: what is wrong, by field.</summary>
public static class ThemeCheck
{
    /// <param name="theme">As it is to be.</param>
    /// <param name="others">The partnership's other themes, closed ones too.</param>
    public static Dictionary<string, string> Problems(Theme theme, IEnumerable<Theme> others)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (NameCheck.Problem(theme.Name, "a theme", others.Select(o => o.Name)) is { } problem) problems[nameof(theme.Name)] = problem;
        return problems;
    }
}
