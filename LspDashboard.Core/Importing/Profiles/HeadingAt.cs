using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>A column, or a row of headers, that a person points at.</summary>
/// <param name="Table">Whose it is.</param>
/// <param name="IsColumn">A column; else a row of headers.</param>
/// <param name="Line">Its number.</param>
/// <param name="Words">What stands over it, or in it; may be empty.</param>
/// <param name="Meaning">As it is understood now.</param>
public sealed record HeadingAt(DecidedTable Table, bool IsColumn, int Line, string Words, HeadingMeaning Meaning)
{
    public IReadOnlyList<HeadingMeaning> Choices => IsColumn ? HeadingMeanings.OfColumns : HeadingMeanings.OfRows;

    /// <summary>Everything that a place of a sheet is the heading of, or stands under.</summary>
    /// <param name="read">The file.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="column">1 for A; null where a whole row is pointed at.</param>
    /// <param name="row">Null where a whole column is pointed at.</param>
    public static IReadOnlyList<HeadingAt> Of(DecidedWorkbook read, string sheet, int? column, int? row)
    {
        var found = new List<HeadingAt>();
        foreach (var table in read.Tables.Where(t => t.Sheet == sheet))
        {
            if (table.Long is { } whole)
            {
                if (column is { } c && row is null or > 0 && (row is null || row >= whole.HeaderRow) && table.Layout.Labels.FirstOrDefault(l => l.Column == c) is { } word)
                    found.Add(new(table, true, c, word.Key, Of(whole, c)));
                continue;
            }
            var region = table.Other!.Region;
            if (row is { } r && region.HeaderRows.Contains(r) && (column is null || region.FigureColumns.Contains(column.Value)))
                found.Add(new(table, false, r, string.Join(", ", region.FigureColumns.Select(f => region.Grid.Shown(f, r).Text).Where(t => t.Length > 0).Distinct().Take(3)), RowMeaning(table.Other, r)));
            if (column is { } at && (row is null || (row >= Top(region) && row <= region.BodyRows[^1])) && (region.StubColumns.Contains(at) || region.FigureColumns.Contains(at)))
                found.Add(new(table, true, at, region.StubHeader(at).Text, ColumnMeaning(table.Other, at)));
        }
        return found;
    }

    /// <summary>The decision that it holds something. Figures are found again by all the words over them, labels by the nearest.</summary>
    public HeadingDecision Say(HeadingMeaning meaning, string? indicator = null)
    {
        if (Table.Long is not null) return new(true, Words, 1 + Table.Layout.Labels.Count(l => l.Key == Words && l.Column < Line), meaning);
        var region = Table.Other!.Region;
        if (!IsColumn) return new(false, "", ConfirmedTable.Level(region, Line), meaning);
        var isFigures = HeadingMeanings.RoleOf(meaning) is null || meaning is HeadingMeaning.Comment or HeadingMeaning.LeftOut or HeadingMeaning.Status;
        if (isFigures && Table.Other.Columns.FirstOrDefault(c => c.Column == Line) is { } figures) return new(true, HeadingKey.Of(figures.Words), 1, meaning, indicator);
        var key = HeadingKey.Of(Words);
        var peers = region.StubColumns.Contains(Line) ? region.StubColumns : region.FigureColumns;
        return new(true, key, 1 + peers.Count(c => c < Line && HeadingKey.Of(region.StubHeader(c).Text) == key), meaning, indicator);
    }

    private static int Top(TableRegion region) => region.StubHeaderRows.Concat(region.HeaderRows).Append(region.BodyRows[0]).Min();

    private static HeadingMeaning Of(ReturnTable table, int column) =>
        table.Columns.Where(c => c.Value == column).Select(c => (HeadingMeaning?)HeadingMeanings.Of(c.Key)).FirstOrDefault() ?? HeadingMeaning.LeftOut;

    private static HeadingMeaning RowMeaning(UnderstoodTable table, int row) =>
        table.Axes.Where(a => !a.IsColumn && a.Line == row).Select(a => (HeadingMeaning?)HeadingMeanings.Of(a.Role)).FirstOrDefault() ?? HeadingMeaning.Words;

    private static HeadingMeaning ColumnMeaning(UnderstoodTable table, int column) =>
        table.Axes.Where(a => a.IsColumn && a.Line == column).Select(a => (HeadingMeaning?)HeadingMeanings.Of(a.Role)).FirstOrDefault()
        ?? table.Columns.Where(c => c.Column == column).Select(c => (HeadingMeaning?)HeadingMeanings.Of(c.Measure)).FirstOrDefault() ?? HeadingMeaning.Value;
}
