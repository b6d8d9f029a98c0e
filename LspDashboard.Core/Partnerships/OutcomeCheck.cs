namespace LspDashboard.Core.Partnerships;

/// <summary>Whether an outcome or priority may be saved: what is wrong, by field.</summary>
public static class OutcomeCheck
{
    public const int LongestDescription = 2000;
    public const int LongestSource = 400;

    /// <param name="outcome">As it is to be.</param>
    /// <param name="others">The partnership's other outcomes and priorities, closed ones too.</param>
    public static Dictionary<string, string> Problems(Outcome outcome, IReadOnlyCollection<Outcome> others)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (NameCheck.Problem(outcome.Name, "an outcome or priority", others.Select(o => o.Name)) is { } name) problems[nameof(outcome.Name)] = name;
        if (!Enum.IsDefined(outcome.Kind)) problems[nameof(outcome.Kind)] = "Choose outcome or priority.";
        else if (outcome.Kind == OutcomeKind.Outcome && outcome.Id != 0 && others.FirstOrDefault(o => o.PartOfId == outcome.Id && o.ClosedOn is null) is { } under)
            problems[nameof(outcome.Kind)] = $"{under.Name} stands under it, so it stays a priority. Move what stands under it first.";
        if (PartOf(outcome, others) is { } partOf) problems[nameof(outcome.PartOfId)] = partOf;
        if (outcome.Description.Length > LongestDescription) problems[nameof(outcome.Description)] = "Keep the description within 2,000 characters.";
        if (outcome.Source.Length > LongestSource) problems[nameof(outcome.Source)] = "Keep the source within 400 characters.";
        return problems;
    }

    private static string? PartOf(Outcome outcome, IEnumerable<Outcome> others)
    {
        if (outcome.PartOfId is not { } id) return null;
        if (outcome.Kind == OutcomeKind.Priority) return "A priority stands under nothing. Leave this empty, or make it an outcome.";
        return others.FirstOrDefault(o => o.Id == id) switch
        {
            null => "Choose one of the partnership's priorities, or none.",
            { Kind: not OutcomeKind.Priority } other => $"{other.Name} is an outcome, and outcomes stand under priorities. Choose a priority, or none.",
            { ClosedOn: not null } other when outcome.ClosedOn is null => $"{other.Name} is closed. Choose a priority that is still in the strategy, or none.",
            _ => null,
        };
    }
}
