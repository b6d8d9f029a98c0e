using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Lines of one label and no figure that stand over groups of rows. Where one of them is a place, an indicator or a period that no column
/// says, all of them are: a heading that is not known ("Warrington" between "Halton" and "Salford") must not leave its rows to the one before.
/// </summary>
internal sealed class GroupHeadings
{
    private readonly Dictionary<int, RowLabel> _rows = [];

    public RowLabel? Of(int row) => _rows.GetValueOrDefault(row);

    public static GroupHeadings Of(TableRegion region, TableReading reading, KnownWords known)
    {
        var found = new GroupHeadings();
        var headings = Find(region);
        if (headings.Count == 0) return found;
        var area = !reading.With(LineRole.Area).Any() && headings.Exists(h => known.IsArea(h.Text));
        var code = !area && !reading.With(LineRole.Indicator).Any() && headings.Exists(h => known.IsIndicator(h.Text) || IndicatorCode.Within(h.Text) is not null);
        var period = !area && !code && !reading.With(LineRole.Period).Any() && headings.Exists(h => PeriodRun.IsPeriod(h.Text));
        if (!area && !code && !period) return found;
        foreach (var row in region.BodyRows)
        {
            var heading = headings.LastOrDefault(h => h.Row < row);
            if (heading.IsBlank) continue;
            var text = NamedCell.Of(heading);
            found._rows[row] = area ? RowLabel.None with { Area = text } : period ? RowLabel.None with { Period = text } : RowLabel.None with { Code = text with { Text = known.IsIndicator(text.Text) ? text.Text : IndicatorCode.Within(text.Text) ?? text.Text } };
        }
        return found;
    }

    private static List<GridCell> Find(TableRegion region)
    {
        var from = region.HeaderRows.Count > 0 ? region.HeaderRows[^1] : region.BodyRows[0] - 1;
        var body = region.BodyRows.ToHashSet();
        var last = region.FigureColumns[0];
        return [.. region.Grid.Rows.Where(r => r.Number > from && r.Number < region.BodyRows[^1] && !body.Contains(r.Number))
            .Select(r => r.Cells.Where(c => !Grid.IsBlank(c.Value)).Select(c => new GridCell(c.Column, r.Number, c.Value)).ToList())
            .Where(c => c.Count == 1 && c[0].Column < last).Select(c => c[0])];
    }
}
