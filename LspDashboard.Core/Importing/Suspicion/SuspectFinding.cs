using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>One reason to doubt one figure, or several that share it.</summary>
/// <param name="Values">The doubted figures; more than one where the reason is about the table.</param>
/// <param name="What">What looks wrong with its numbers, without the full stop.</param>
/// <param name="Remedy">What to do, a sentence.</param>
internal sealed record SuspectFinding(IReadOnlyList<ReturnedValue> Values, string What, string Remedy)
{
    public SuspectFinding(QuestionedValue one, string what, string remedy) : this([one.Value], what, remedy)
    {
    }

    public bool IsAboutTheTable => Values.Count > 1;

    public ReturnProblem ToProblem()
    {
        var first = Values[0];
        return IsAboutTheTable
            ? new(ProblemSeverity.Suspect, first.Sheet, "", What + ".", Remedy)
            : new(ProblemSeverity.Suspect, first.Sheet, first.Cell, $"{first.Indicator.Code}, {first.Period.Label}: {What}.", Remedy);
    }
}
