using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Finds the tables of a sheet: blocks of rows with a label and figures, the headers right above them, titles above those; several below
/// one another or side by side. It looks at shapes only, never at what the words mean.
/// </summary>
public static class TableFinder
{
    private const int DeepestHeader = 14;
    private const int MostLevels = 4;
    private const int FewestGroups = 3;

    public static IReadOnlyList<TableRegion> Find(Grid grid)
    {
        var regions = new List<TableRegion>();
        var rows = grid.Rows;
        var after = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!StartsBody(rows, i)) continue;
            var body = new List<SheetRow> { rows[i] };
            var columns = Figures(rows[i]).ToHashSet();
            var j = i + 1;
            for (; j < rows.Count && !IsHeader(rows[j], columns, rows[j].Number - rows[j - 1].Number > 1); j++)
            {
                if (!HasLabelledFigure(rows[j]) && !Figures(rows[j]).Any(columns.Contains)) continue;
                body.Add(rows[j]);
                columns.UnionWith(Figures(rows[j]));
            }
            regions.AddRange(BodyParts.Split(grid, body, rows.Where(r => r.Number > after && r.Number < rows[i].Number).ToList()).Select(p => Region(grid, p, rows[i].Number, after)).Where(r => r.FigureColumns.Count > 0));
            after = body[^1].Number;
            i = j - 1;
        }
        return regions;
    }

    private static TableRegion Region(Grid grid, BodyPart part, int first, int after)
    {
        var levels = new List<int>();
        var above = grid.Rows.Select(r => r.Number).Where(n => n < first && n > after && n >= first - DeepestHeader).OrderDescending().ToList();
        var top = first;
        foreach (var row in above)
        {
            var cells = part.Figures.Select(c => grid.Shown(c, row)).Where(c => !c.IsBlank).DistinctBy(c => c.Column).ToList();
            if (cells.Count == 0)
            {
                if (levels.Count > 0 && levels[^1] - row > 1) break;
                if (levels.Count == 0) top = row;
                continue;
            }
            // Where a blank row stands between, the words above it are titles, unless there are several: groups of columns.
            if (levels.Count > 0 && levels[^1] - row > (cells.Count >= FewestGroups ? 2 : 1)) break;
            if (FormCells.IsLine(grid, row, levels.Count > 0) || (levels.Count > 0 && IsLooseTitle(grid, part, row, cells))) break;
            top = row;
            if (IsNumbering(cells)) continue;
            levels.Add(row);
            if (levels.Count == MostLevels) break;
        }
        levels.Reverse();
        var titles = grid.Rows.Where(r => r.Number > after && r.Number < top).SelectMany(r => r.Cells.Select(c => new GridCell(c.Column, r.Number, c.Value))).Where(c => !c.IsBlank).ToList();
        return new(grid, titles, levels, [.. above.Where(r => r >= top).Order()], part.Rows, part.Stub, part.Figures);
    }

    // One cell at the edge that spans nothing, over several headers: a title or a unit ("Pounds million") and no level.
    private static bool IsLooseTitle(Grid grid, BodyPart part, int row, List<GridCell> cells) =>
        cells.Count == 1 && part.Figures.Count > 2 && part.Figures.Count(c => grid.Shown(c, row).Column == cells[0].Column) == 1
        && grid.Rows.First(r => r.Number == row).Cells.Count(c => !Grid.IsBlank(c.Value)) <= 2;

    // 1, 2, 3, 4: the form's own numbers for its columns.
    private static bool IsNumbering(List<GridCell> cells) =>
        cells.Count > 3 && cells.TrueForAll(c => c.Value.Kind == CellKind.Number) && cells.Zip(cells.Skip(1)).All(p => (p.Second.Value.Number - p.First.Value.Number).Equals(1.0)) && !FigureLook.IsYear(cells[0].Value);

    private static IEnumerable<int> Figures(SheetRow row) => row.Cells.Where(c => FigureLook.IsFigure(c.Value)).Select(c => c.Column);

    private static bool HasLabelledFigure(SheetRow row)
    {
        var labelled = false;
        foreach (var cell in row.Cells)
        {
            if (Grid.IsBlank(cell.Value)) continue;
            if (labelled && FigureLook.IsNumber(cell.Value)) return true;
            // A year may be the label of a row, as in a table with a year a row.
            labelled |= !FigureLook.IsFigure(cell.Value) || FigureLook.IsYear(cell.Value) || NumberCell.Of(cell.Value).WasText;
        }
        return false;
    }

    private static bool AreYears(SheetRow row)
    {
        var numbers = row.Cells.Where(c => c.Value.Kind == CellKind.Number).ToList();
        return numbers.Count > 1 && numbers.TrueForAll(c => FigureLook.IsYear(c.Value)) && numbers.Select(c => c.Value.Number).Distinct().Count() == numbers.Count;
    }

    // The form's own numbers for its columns.
    private static bool AreNumbering(SheetRow row)
    {
        var numbers = row.Cells.Where(c => c.Value.Kind == CellKind.Number).Select(c => c.Value.Number).ToList();
        return numbers.Count > 4 && numbers.Zip(numbers.Skip(1)).Count(p => (p.Second - p.First).Equals(1.0)) >= numbers.Count - 2;
    }

    private static bool StartsBody(IReadOnlyList<SheetRow> rows, int at)
    {
        var row = rows[at];
        if (!HasLabelledFigure(row) || AreYears(row) || AreNumbering(row) || FormCells.IsLine(row, isNumber: true)) return false;
        // Words over columns in which the next rows have figures: a header that happens to hold numbers. One among figures is a remark.
        var next = rows.Skip(at + 1).Take(5).ToList();
        var words = row.Cells.Count(c => !Grid.IsBlank(c.Value) && !FigureLook.IsFigure(c.Value) && next.Count(n => FigureLook.IsFigure(n.At(c.Column))) * 2 > next.Count);
        var figures = row.Cells.Count(c => FigureLook.IsNumber(c.Value) && !FigureLook.IsYear(c.Value));
        return words == 0 || (words == 1 ? figures > 0 : words * 4 <= words + figures);
    }

    // Words in columns of figures. One alone can be a remark in a figure's place; after a gap, or beside years, one is enough.
    private static bool IsHeader(SheetRow row, HashSet<int> columns, bool afterGap)
    {
        var words = row.Cells.Count(c => columns.Contains(c.Column) && !Grid.IsBlank(c.Value) && !FigureLook.IsFigure(c.Value));
        var figures = row.Cells.Count(c => columns.Contains(c.Column) && FigureLook.IsFigure(c.Value));
        return (AreNumbering(row) && afterGap) || (AreYears(row) && figures > 1 && afterGap) || (words > 1 && words * 4 > words + figures) || (words == 1 && figures == 0 && columns.Count > 0 && afterGap && row.Cells.Count(c => !Grid.IsBlank(c.Value)) > 1);
    }
}
