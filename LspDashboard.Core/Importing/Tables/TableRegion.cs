namespace LspDashboard.Core.Importing.Tables;

/// <summary>One table of a sheet by its parts; rows and columns as Excel numbers them.</summary>
/// <param name="Grid">Its sheet.</param>
/// <param name="Titles">Text above the headers, nearest last.</param>
/// <param name="HeaderRows">One to four, top to bottom; none for a list without headers.</param>
/// <param name="StubHeaderRows">Every row between titles and figures: words over the stub may stand lower than the headers.</param>
/// <param name="BodyRows">Rows with figures.</param>
/// <param name="StubColumns">Those left of the figures that say what a row is about.</param>
/// <param name="FigureColumns">Those with figures.</param>
public sealed record TableRegion(
    Grid Grid, IReadOnlyList<GridCell> Titles, IReadOnlyList<int> HeaderRows, IReadOnlyList<int> StubHeaderRows,
    IReadOnlyList<int> BodyRows, IReadOnlyList<int> StubColumns, IReadOnlyList<int> FigureColumns)
{
    public string Sheet => Grid.Sheet.Name;

    /// <summary>The words over a stub column, joined, and the first cell of them.</summary>
    public GridCell StubHeader(int column) => StubHeaderRows.Select(r => Grid.Shown(column, r)).LastOrDefault(c => !c.IsBlank);
}
