using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A form's own lines over a table: "Local authority: Salford", or "Quarter" with "Q2" in the next cell.</summary>
internal static class FormCells
{
    /// <summary>Every label with what it names, top to bottom.</summary>
    public static IEnumerable<(ReturnColumn Label, NamedCell Said)> Of(TableRegion region)
    {
        foreach (var row in region.Titles.GroupBy(t => t.Row))
        {
            var cells = row.OrderBy(c => c.Column).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i].Value.Kind != CellKind.Text) continue;
                var (text, colon) = (cells[i].Text, cells[i].Text.IndexOf(':', StringComparison.Ordinal));
                if (colon > 0 && colon < text.Length - 1 && LabelOf(text[..colon]) is { } inside) yield return (inside, new(text[(colon + 1)..].Trim(), cells[i].Address));
                else if (i + 1 < cells.Count && LabelOf(text.TrimEnd(':', ' ')) is { } label) yield return (label, NamedCell.Of(cells[i + 1]));
            }
        }
    }

    /// <summary>Whether a row is such a line, and neither a header nor figures: "Year: 2009" or, over headers, "Quarter" beside 3.</summary>
    public static bool IsLine(Grid grid, int row, bool isOverHeaders) => IsLine(grid.Rows.First(r => r.Number == row), isOverHeaders);

    /// <param name="row">Any.</param>
    /// <param name="isNumber">Whether it cannot be a header, so that a label without a colon is enough.</param>
    public static bool IsLine(SheetRow row, bool isNumber)
    {
        var cells = row.Cells.Where(c => !Grid.IsBlank(c.Value)).ToList();
        return cells.Count == 2 && cells[0].Value is { Kind: CellKind.Text, Text: var text }
            && LabelOf(text!.TrimEnd(':', ' ')) is ReturnColumn.Indicator or ReturnColumn.Title or ReturnColumn.Area or ReturnColumn.Period && (isNumber || text!.TrimEnd().EndsWith(':'));
    }

    private static ReturnColumn? LabelOf(string text) =>
        HeaderWords.Of(text) ?? (text.Length < 40 && text.EndsWith("ward", StringComparison.OrdinalIgnoreCase) ? ReturnColumn.Area : null);
}
