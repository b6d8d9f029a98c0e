namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Name">As on its tab.</param>
/// <param name="Hidden">Hidden or "very hidden" (which Excel's menus do not show).</param>
/// <param name="Rows">Those with at least one value, top to bottom, with gaps.</param>
/// <param name="Merges">The value of a merged range stands in its first cell only.</param>
/// <param name="HiddenColumns">1 for A; none beyond the last column that may be read.</param>
public sealed record Sheet(
    string Name,
    bool Hidden,
    IReadOnlyList<SheetRow> Rows,
    IReadOnlyList<MergedRange> Merges,
    IReadOnlySet<int> HiddenColumns);
