using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>What the rows of a file say.</summary>
public sealed record UnderstoodReturn(int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems)
{
    /// <summary>The tables that were found, and the profile by which they were read.</summary>
    public DecidedWorkbook Read { get; init; } = new([], null);

    /// <summary>What was read, corrections in its cells.</summary>
    public Workbook Workbook { get; init; } = new([]);

    /// <summary>Every correction of its cells, in the order they were made.</summary>
    public IReadOnlyList<ReturnCorrection> Corrections { get; init; } = [];
}
