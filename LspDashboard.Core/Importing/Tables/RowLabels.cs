namespace LspDashboard.Core.Importing.Tables;

/// <summary>What the labels of each row say, by the roles of their columns.</summary>
internal sealed class RowLabels
{
    // In a column this empty, a label holds until the next one.
    private const double Sparse = 0.4;

    private readonly Dictionary<int, RowLabel> _rows = [];

    public RowLabel? Of(int row) => _rows.GetValueOrDefault(row);

    public static RowLabels Of(TableRegion region, TableReading reading)
    {
        var labels = new RowLabels();
        var lines = reading.Lines.Where(l => l.Line.IsColumn).ToList();
        var periods = lines.Where(l => l.Role == LineRole.Period).SelectMany(l => l.Line.Cells.Zip(PeriodRun.Read(l.Line.Cells))).ToDictionary(p => (p.First.Row, p.First.Column), p => p.Second);
        var sparse = lines.Where(l => l.Role is LineRole.Area or LineRole.Indicator or LineRole.Title or LineRole.Period && region.BodyRows.Count(r => region.Grid.Shown(l.Line.Line, r).IsBlank) > Sparse * region.BodyRows.Count).Select(l => l.Line.Line).ToHashSet();
        // Beside a column of places other words group the places ("North West") and name no indicator, unless their header says so.
        var named = lines.Exists(l => l.Role == LineRole.Area) ? LineRole.Title : LineRole.Words;
        var held = new Dictionary<int, GridCell>();
        foreach (var row in region.BodyRows)
        {
            var label = new RowLabel(NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None);
            var any = false;
            foreach (var (line, role) in lines)
            {
                var cell = region.Grid.Shown(line.Line, row);
                if (cell.IsBlank && sparse.Contains(line.Line)) cell = held.GetValueOrDefault(line.Line);
                if (cell.IsBlank) continue;
                held[line.Line] = cell;
                any = true;
                var text = NamedCell.Of(cell);
                label = role switch
                {
                    LineRole.Area when KnownWords.IsAreaCode(text.Text) => label with { AreaCode = text, Area = label.Area.IsEmpty ? text : label.Area },
                    // A region's column before the authority's: the last name is the row's own.
                    LineRole.Area => label with { Area = text },
                    LineRole.Period => label with { Period = periods.GetValueOrDefault((cell.Row, cell.Column)) is { } heading ? new(heading.Text, cell.Address) : text },
                    LineRole.PeriodPart => label with { Part = text },
                    LineRole.Indicator => label with { Code = text },
                    LineRole.Title or LineRole.Words when role == LineRole.Title || role == named => label with { Words = label.Words.IsEmpty ? text : new($"{label.Words.Text} {text.Text}", text.Address) },
                    _ => label,
                };
            }
            if (any) labels._rows[row] = label;
        }
        return labels;
    }
}
