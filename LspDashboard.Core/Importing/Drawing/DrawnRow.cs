namespace LspDashboard.Core.Importing.Drawing;

/// <param name="Number">1 for the first.</param>
/// <param name="IsHidden">Hidden by the sender; drawn all the same, because it is read.</param>
/// <param name="Cells">Those with something in them and those that a correction emptied, left to right.</param>
public sealed record DrawnRow(int Number, bool IsHidden, IReadOnlyList<DrawnCell> Cells);
