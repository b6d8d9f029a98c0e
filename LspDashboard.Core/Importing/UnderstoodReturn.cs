using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>What the rows of a file say.</summary>
public sealed record UnderstoodReturn(int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems)
{
    /// <summary>What was read, corrections in its cells.</summary>
    public Workbook Workbook { get; init; } = new([]);

    /// <summary>The tables with a row for each figure.</summary>
    public IReadOnlyList<ReturnTable> LongTables { get; init; } = [];

    /// <summary>The tables of other shapes, those from which nothing was taken among them.</summary>
    public IReadOnlyList<UnderstoodTable> OtherTables { get; init; } = [];

    /// <summary>Every correction of its cells, in the order they were made.</summary>
    public IReadOnlyList<ReturnCorrection> Corrections { get; init; } = [];
}
