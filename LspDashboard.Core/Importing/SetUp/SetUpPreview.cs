using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>What a set-up workbook would do, or did.</summary>
/// <param name="Slug">Of the partnership; empty where the workbook does not say one.</param>
/// <param name="Name">Of the partnership.</param>
/// <param name="IsNewPartnership">It is founded by this workbook.</param>
/// <param name="Changes">In the order of the sheets; what is there already as the workbook has it is not among them.</param>
/// <param name="Problems">Every one; with an error nothing is taken.</param>
/// <param name="Mark">Of these changes, so that what is accepted is what was seen.</param>
public sealed record SetUpPreview(
    string Slug, string Name, bool IsNewPartnership, IReadOnlyList<SetUpChange> Changes, IReadOnlyList<ReturnProblem> Problems, string Mark)
{
    public bool CanBeTaken => Changes.Count > 0 && Problems.All(p => p.Severity != ProblemSeverity.Error);
}
