using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>What is said of each cell of a return.</summary>
public sealed class SheetProblems
{
    private readonly ILookup<(string Sheet, string Cell), ReturnProblem> _of;

    public SheetProblems(IEnumerable<ReturnProblem> problems) => _of = problems.Where(p => p.Cell.Length > 0).ToLookup(p => (p.Sheet, p.Cell));

    /// <summary>The gravest first.</summary>
    public IReadOnlyList<ReturnProblem> Of(string sheet, string cell) => [.. _of[(sheet, cell)].OrderBy(p => p.Severity)];

    /// <summary>The gravest; null for none.</summary>
    public ProblemSeverity? Gravest(string sheet, string cell) => _of[(sheet, cell)].Select(p => (ProblemSeverity?)p.Severity).Min();

    /// <summary>How many cells of a sheet cannot be taken or look wrong.</summary>
    public int Count(string sheet) => _of.Count(g => g.Key.Sheet == sheet && g.Any(p => p.Severity != ProblemSeverity.Note));
}
