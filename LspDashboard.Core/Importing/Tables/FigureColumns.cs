using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>Reads the headers of each column of figures under a reading of the table.</summary>
internal static class FigureColumns
{
    public static IReadOnlyList<FigureColumn> Of(TableRegion region, TableReading reading, TableConstants constants, TableChoices choices)
    {
        var headers = reading.Lines.Where(l => !l.Line.IsColumn).ToList();
        var times = headers.Where(h => h.Role is LineRole.Period or LineRole.PeriodPart).SelectMany(h => HeadingTimes.Of(h.Line)).ToDictionary(p => p.Key, p => p.Value);
        var repeated = Repeated(region, headers);
        var columns = new List<FigureColumn>();
        foreach (var column in region.FigureColumns)
        {
            var said = new ColumnWords();
            var seen = new HashSet<(int, int)>();
            foreach (var (line, role) in headers)
            {
                var cell = region.Grid.Shown(column, line.Line);
                if (cell.IsBlank && role is LineRole.Period or LineRole.PeriodPart or LineRole.Area or LineRole.Indicator && IsUnderAnother(region, headers, column, line)) cell = ToTheLeft(region, column, line.Line);
                // "Percentiles" stands once over 10, 20, 25: numbers alone name nothing, and neither do words that stand over several columns.
                if (cell.IsBlank && role == LineRole.Words && headers.Count > 1 && (repeated.Contains(column) ? line.Line != headers[^1].Line.Line : line.Line == headers[^2].Line.Line && region.Grid.Shown(column, headers[^1].Line.Line).Value.Kind == CellKind.Number)) cell = ToTheLeft(region, column, line.Line);
                if (!cell.IsBlank && seen.Add((cell.Column, cell.Row))) said.Add(cell, role, times.GetValueOrDefault((cell.Row, cell.Column)));
            }
            // No words and no figures, only signs, beside a figure: its flags.
            if (columns.Count > 0 && columns[^1].Column == column - 1 && HasOnlySigns(region, column) && IsSameHeader(region, headers, column)) said.Measure = Measure.Flag;
            columns.Add(said.Of(column, constants.Period.Text, headers.Count(h => h.Role is LineRole.Words or LineRole.Measure), times.Count > 0));
        }
        // One column says that it is the value, and the rows say when or what: numbers under other words ("Last year", "Time period sortable") are none.
        var isLong = reading.With(LineRole.Period).Concat(reading.With(LineRole.Indicator)).Any(l => l.IsColumn) && columns.Count(IsPlainValue) == 1;
        return [.. columns.Select(c => choices.Columns.TryGetValue(HeadingKey.Of(c.Said), out var choice) ? Settled(c, choice) : isLong && c is { Measure: Measure.Value, Words.Count: > 0 } ? c with { Measure = Measure.Aside } : c)];
    }

    private static FigureColumn Settled(FigureColumn column, ColumnChoice choice) =>
        column with { Measure = choice.Measure, IsNamed = true, Code = choice.Code is { } code ? new(code, column.WordsAt) : column.Code };

    private static bool IsPlainValue(FigureColumn c) => c is { Measure: Measure.Value, Words.Count: 0, Period: null, Area.IsEmpty: true, Code.IsEmpty: true, IsNamed: true };

    // Columns over which the same headers stand as over another: the group they are in tells them apart.
    private static HashSet<int> Repeated(TableRegion region, List<(LineReading Line, LineRole Role)> headers) =>
        [.. region.FigureColumns.Where(c => headers.Count > 1 && !region.Grid.Shown(c, headers[^1].Line.Line).IsBlank)
            .GroupBy(c => string.Join('|', headers.Select(h => region.Grid.Shown(c, h.Line.Line).Text))).Where(g => g.Count() > 1).SelectMany(g => g)];

    // A year or a place often stands once over several columns, without a merge.
    private static GridCell ToTheLeft(TableRegion region, int column, int row) =>
        region.FigureColumns.Where(c => c < column).Select(c => region.Grid.Shown(c, row)).LastOrDefault(c => !c.IsBlank);

    // Where no other header stands over a column, a blank one is no group that goes on: nobody has named the column.
    private static bool IsUnderAnother(TableRegion region, List<(LineReading Line, LineRole Role)> headers, int column, LineReading line) =>
        headers.Exists(h => h.Line.Line != line.Line && !region.Grid.Shown(column, h.Line.Line).IsBlank);

    private static bool HasOnlySigns(TableRegion region, int column) => region.BodyRows.Select(r => region.Grid.At(column, r).Value).Where(v => !Grid.IsBlank(v)).All(v => v.Kind == CellKind.Text && Markers.Read(v.Text) is not null);

    private static bool IsSameHeader(TableRegion region, List<(LineReading Line, LineRole Role)> headers, int column) =>
        headers.TrueForAll(h => region.Grid.Shown(column, h.Line.Line) is var cell && (cell.IsBlank || cell.Column < column));
}
