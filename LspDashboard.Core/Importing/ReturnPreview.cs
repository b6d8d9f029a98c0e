using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>A return as it was understood, with everything that a person should know before accepting it.</summary>
/// <param name="Return">The stored return: its id, state, file and when.</param>
/// <param name="Rows">Rows with figures or with problems; rows left empty are not counted.</param>
/// <param name="Values">What would be written or is held already.</param>
/// <param name="Problems">Every problem, errors first.</param>
/// <param name="Effects">Ratings that would change.</param>
public sealed record ReturnPreview(
    PartnerReturn Return, int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems, IReadOnlyList<RatingEffect> Effects)
{
    public bool HasErrors => Problems.Any(p => p.Severity == ProblemSeverity.Error);

    public int Count(ValueChange change) => Values.Count(v => v.Change == change);
}
