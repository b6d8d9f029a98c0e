namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Number">1 for the first row, as Excel numbers it.</param>
/// <param name="Hidden">Hidden by the sender, by hand or by a filter.</param>
/// <param name="Cells">Those with a value, left to right, with gaps.</param>
public sealed record SheetRow(int Number, bool Hidden, IReadOnlyList<Cell> Cells)
{
    /// <summary>The value in a column, Empty where there is none.</summary>
    public CellValue At(int column)
    {
        int low = 0, high = Cells.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int found = Cells[middle].Column;
            if (found == column)
                return Cells[middle].Value;
            if (found < column)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return default;
    }
}
