using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>What was taken to be so about the columns and rows of a table, and what was left out of it.</summary>
internal static class TableAssumptions
{
    public static IEnumerable<TableAssumption> Of(TableRegion region, IReadOnlyList<FigureColumn> columns, RowLabels labels)
    {
        foreach (var column in columns.Where(c => c.Period is { WasGlued: true }).DistinctBy(c => c.PeriodAt))
            yield return new(region.Sheet, column.PeriodAt, $"{column.Period!.Text}{column.Period.Note} is {column.Period.Text} with note {column.Period.Note}, because the years beside it run on", 0.95);
        foreach (var (count, rate) in Satellites.Counts(columns).DistinctBy(p => (p.Count.Joined, p.Rate.Joined)))
            yield return new(region.Sheet, count.WordsAt, $"'{count.Joined}' is the count behind '{rate.Joined}'", 0.75);
        foreach (var target in columns.Where(c => c.Measure == Measure.Target).Take(1))
            yield return new(region.Sheet, At(region, target), "Columns of targets were left out: a target is agreed under Set up", 0.9);
        foreach (var row in region.BodyRows.Where(r => labels.Of(r) is { Measure: Measure.Target }).Take(1))
            yield return new(region.Sheet, CellAddress.Of(region.FigureColumns[0], row), "Rows of targets were left out: a target is agreed under Set up", 0.9);
        foreach (var sample in columns.Where(c => c.Measure == Measure.Sample).Take(1))
            yield return new(region.Sheet, sample.WordsAt.Length > 0 ? sample.WordsAt : At(region, sample), "Sample sizes were left out", 0.9);
        var asides = columns.Where(c => c.Measure == Measure.Aside).Select(c => Named(region, c)).Concat(region.BodyRows.Where(r => labels.Of(r) is { Measure: Measure.Aside }).Select(r => region.Grid.Shown(region.StubColumns[^1], r))).Where(c => !c.IsBlank).DistinctBy(c => c.Text).ToList();
        if (asides.Count > 0)
            yield return new(region.Sheet, asides[0].Address, $"{string.Join(", ", asides.Take(4).Select(c => $"'{c.Text}'"))}{(asides.Count > 4 ? " and others" : "")} {(asides.Count == 1 ? "is" : "are")} worked out from other figures, or about no one period, and {(asides.Count == 1 ? "was" : "were")} left out", 0.85);
        if (region.FigureColumns.Where(region.Grid.Sheet.HiddenColumns.Contains).ToList() is { Count: > 0 } hidden)
            yield return new(region.Sheet, CellAddress.Of(hidden[0], region.BodyRows[0]), $"Hidden columns ({string.Join(", ", hidden.Take(6).Select(CellAddress.ColumnName))}) were read like the others", 0.7);
        if (region.Grid.Rows.Where(r => r.Hidden && region.BodyRows.Contains(r.Number)).Select(r => r.Number).ToList() is { Count: > 0 } rows)
            yield return new(region.Sheet, CellAddress.Of(region.FigureColumns[0], rows[0]), FormattableString.Invariant($"{rows.Count} hidden {(rows.Count == 1 ? "row was" : "rows were")} read like the others"), 0.7);
    }

    private static GridCell Named(TableRegion region, FigureColumn column) =>
        region.HeaderRows.Reverse().Select(r => region.Grid.Shown(column.Column, r)).FirstOrDefault(c => !c.IsBlank);

    private static string At(TableRegion region, FigureColumn column) => CellAddress.Of(column.Column, region.HeaderRows.Count > 0 ? region.HeaderRows[^1] : region.BodyRows[0]);
}
