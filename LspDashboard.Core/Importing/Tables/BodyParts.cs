using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>Tells label columns from figure columns, and splits tables that stand side by side: after an empty column, labels begin again.</summary>
internal static class BodyParts
{
    public static IEnumerable<BodyPart> Split(Grid grid, List<SheetRow> body, List<SheetRow> above)
    {
        var counts = new SortedDictionary<int, (int Figures, int Years, int Words)>();
        foreach (var cell in body.SelectMany(r => r.Cells))
        {
            if (Grid.IsBlank(cell.Value)) continue;
            var (figures, years, words) = counts.GetValueOrDefault(cell.Column);
            var isYear = FigureLook.IsYear(cell.Value) || (cell.Value.Kind == CellKind.Text && FigureLook.IsYearLike(cell.Value.Text!));
            counts[cell.Column] = isYear || FigureLook.IsFigure(cell.Value) ? (figures + 1, years + (isYear ? 1 : 0), words) : (figures, years, words + 1);
        }
        var rows = body.Select(r => r.Number).ToList();
        var (stub, figureColumns, last) = (new List<int>(), new List<int>(), 0);
        foreach (var (column, (figures, years, words)) in counts)
        {
            var isLabel = (words > figures && (stub.Count == 0 || !HasTimeAbove(grid, above, column))) || (IsNamed(above, column) && figureColumns.Count == 0) || (years == figures && figures > 1 && words == 0 && figureColumns.Count == 0 && !HasYearAbove(grid, above, column));
            // Labels after an empty column, in most rows, and no remarks: figures must follow them, which the next turn sees.
            if (isLabel && figureColumns.Count > 0 && column - last > 1 && words * 2 > body.Count && counts.Any(c => c.Key > column && c.Value.Figures > c.Value.Words))
            {
                yield return new(rows, stub, figureColumns);
                (stub, figureColumns) = ([], []);
            }
            if (isLabel && figureColumns.Count == 0) stub.Add(column);
            else if (!isLabel && !IsIdentifier(above, column)) figureColumns.Add(column);
            last = column;
        }
        yield return new(rows, stub, figureColumns);
    }

    // A column of numbers under "Code" or "Year" is a label, whatever it looks like.
    private static bool IsNamed(List<SheetRow> above, int column) =>
        Header(above, column) is ReturnColumn.Indicator or ReturnColumn.Title or ReturnColumn.Area or ReturnColumn.Period or ReturnColumn.Comment;

    // Behind the figures, "LA number" is no figure either.
    private static bool IsIdentifier(List<SheetRow> above, int column) => Header(above, column) is ReturnColumn.Area or ReturnColumn.Comment;

    private static ReturnColumn? Header(List<SheetRow> above, int column) =>
        above.TakeLast(6).Select(r => r.At(column)).LastOrDefault(v => !Grid.IsBlank(v)) is { Kind: CellKind.Text } header ? HeaderWords.Of(header.Text) : null;

    // Under "2009/10" stand figures; words in their place are mistakes to be said, and no labels.
    private static bool HasTimeAbove(Grid grid, List<SheetRow> above, int column) =>
        above.TakeLast(4).Select(r => grid.Shown(column, r.Number)).LastOrDefault(c => !c.IsBlank) is { IsBlank: false, Value.Kind: CellKind.Text } header && (PeriodRun.IsPeriod(header.Text) || YearPart.Is(header.Text));

    private static bool HasYearAbove(Grid grid, List<SheetRow> above, int column) => above.TakeLast(4).Any(r => FigureLook.IsYear(grid.Shown(column, r.Number).Value));
}
