namespace LspDashboard.Core.Partnerships;

/// <summary>Whether a body may be saved: what is wrong, by field.</summary>
public static class BodyCheck
{
    public const int LongestRemit = 1000;

    /// <param name="body">As it is to be.</param>
    /// <param name="others">The partnership's other bodies, closed ones too.</param>
    public static Dictionary<string, string> Problems(Body body, IReadOnlyCollection<Body> others)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (NameCheck.Problem(body.Name, "a body", others.Select(o => o.Name)) is { } name) problems[nameof(body.Name)] = name;
        if (!Enum.IsDefined(body.Kind)) problems[nameof(body.Kind)] = "Choose what sort of body it is.";
        if (!Enum.IsDefined(body.Meets)) problems[nameof(body.Meets)] = "Choose how often it meets.";
        if (ReportsTo(body, others) is { } problem) problems[nameof(body.ReportsToId)] = problem;
        if (body.Remit.Length > LongestRemit) problems[nameof(body.Remit)] = "Keep the remit within 1,000 characters.";
        return problems;
    }

    private static string? ReportsTo(Body body, IReadOnlyCollection<Body> others)
    {
        if (body.ReportsToId is not { } id) return null;
        if (body.Id != 0 && id == body.Id) return "A body cannot report to itself. Choose another, or none.";
        if (others.FirstOrDefault(o => o.Id == id) is not { } above) return "Choose one of the partnership's bodies, or none.";
        if (above.ClosedOn is not null && body.ClosedOn is null) return $"{above.Name} is closed. Choose a body that still meets, or none.";
        var line = ReportingLine.Above(body, others);
        return line[^1].Id == body.Id && body.Id != 0
            ? $"That would make a circle: {string.Join(" reports to ", line.Select(b => b.Name).Prepend(body.Name))}. Choose another body, or none."
            : null;
    }
}
