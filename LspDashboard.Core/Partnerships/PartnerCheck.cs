namespace LspDashboard.Core.Partnerships;

/// <summary>Whether a partner may be saved: what is wrong, by field.</summary>
public static class PartnerCheck
{
    /// <param name="partner">As it is to be.</param>
    /// <param name="others">The partnership's other partners, closed ones too.</param>
    public static Dictionary<string, string> Problems(Partner partner, IEnumerable<Partner> others)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (NameCheck.Problem(partner.Name, "a partner", others.Select(o => o.Name)) is { } problem) problems[nameof(partner.Name)] = problem;
        return problems;
    }
}
