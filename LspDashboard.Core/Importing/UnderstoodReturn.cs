using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>What the rows of a file say.</summary>
public sealed record UnderstoodReturn(int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems)
{
    /// <summary>The tables that were found, and the profile by which they were read.</summary>
    public DecidedWorkbook Read { get; init; } = new([], null);
}
