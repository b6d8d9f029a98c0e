namespace LspDashboard.Core.Importing.Tables;

/// <summary>One figure of an understood table, each of its parts with the cell that says it; a part that no cell says is empty.</summary>
/// <param name="Indicator">The words of its column and row that name what is measured.</param>
/// <param name="Code">A code for it, where labels give one.</param>
/// <param name="Area">Its name or code.</param>
/// <param name="AreaCode">Its code, where labels give both.</param>
/// <param name="Period">As it was understood: "20175" is "2017" here, with the cell that says "20175".</param>
/// <param name="Value">The figure's own cell.</param>
public sealed record FigureCell(NamedCell Indicator, NamedCell Code, NamedCell Area, NamedCell AreaCode, NamedCell Period, GridCell Value)
{
    public GridCell Numerator { get; init; }
    public GridCell Denominator { get; init; }
    public GridCell Lower { get; init; }
    public GridCell Upper { get; init; }
    public GridCell Interval { get; init; }
    public GridCell Flag { get; init; }

    /// <summary>"provisional" where the period or its note says so; otherwise empty.</summary>
    public string Status { get; init; } = "";
}
