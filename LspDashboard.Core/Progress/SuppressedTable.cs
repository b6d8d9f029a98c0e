namespace LspDashboard.Core.Progress;

/// <summary>Counts as they may be published: null stands for "*".</summary>
/// <param name="Cells">By row, then column.</param>
/// <param name="RowTotals">One a row; null too where row totals are not published.</param>
/// <param name="ColumnTotals">One a column; null too where column totals are not published.</param>
/// <param name="GrandTotal">Null too where no totals are published.</param>
public sealed record SuppressedTable(
    IReadOnlyList<IReadOnlyList<int?>> Cells,
    IReadOnlyList<int?> RowTotals,
    IReadOnlyList<int?> ColumnTotals,
    int? GrandTotal);
