namespace LspDashboard.Core.Importing.Tables;

/// <summary>A table as it was understood: its figures, and everything that was taken to be so on the way.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Region">Where it stands.</param>
/// <param name="Title">The words above it.</param>
/// <param name="Axes">What each line says.</param>
/// <param name="Figures">Row by row. None where it was not understood.</param>
/// <param name="Assumptions">Each with its confidence.</param>
/// <param name="Doubt">What a person has to decide before it can be read; null for nothing.</param>
public sealed record UnderstoodTable(
    string Sheet, TableRegion Region, string Title, IReadOnlyList<AxisAssignment> Axes, IReadOnlyList<FigureCell> Figures,
    IReadOnlyList<TableAssumption> Assumptions, TableAssumption? Doubt)
{
    /// <summary>Its columns of figures, left to right; none where it was not understood.</summary>
    public IReadOnlyList<ColumnHeading> Columns { get; init; } = [];
}
