namespace LspDashboard.Core.Importing.Tables;

/// <summary>What the labels of each row say, by the roles of their columns.</summary>
internal sealed class RowLabels
{
    // In a column this empty, a label holds until the next one.
    private const double Sparse = 0.4;

    private readonly Dictionary<int, RowLabel> _rows = [];

    public RowLabel? Of(int row) => _rows.GetValueOrDefault(row);

    /// <summary>Whether rows are of several kinds, such as plan and actual.</summary>
    public bool HaveKinds { get; private init; }

    public static RowLabels Of(TableRegion region, TableReading reading, KnownWords known)
    {
        var lines = reading.Lines.Where(l => l.Line.IsColumn).ToList();
        var labels = new RowLabels { HaveKinds = lines.Exists(l => l.Role == LineRole.Measure) };
        var times = lines.Where(l => l.Role is LineRole.Period or LineRole.PeriodPart or LineRole.Measure).SelectMany(l => HeadingTimes.Of(l.Line)).ToDictionary(p => p.Key, p => p.Value);
        var sparse = lines.Where(l => l.Role is LineRole.Area or LineRole.Indicator or LineRole.Title or LineRole.Period || l.Role == LineRole.Words && labels.HaveKinds)
            .Where(l => region.BodyRows.Count(r => region.Grid.Shown(l.Line.Line, r).IsBlank) > Sparse * region.BodyRows.Count).Select(l => l.Line.Line).ToHashSet();
        var grouping = PlaceGroups.Of(region, lines);
        var headings = GroupHeadings.Of(region, reading, known);
        var held = new Dictionary<int, GridCell>();
        foreach (var row in region.BodyRows)
        {
            var label = headings.Of(row) ?? RowLabel.None;
            var any = false;
            foreach (var (line, role) in lines)
            {
                var cell = region.Grid.Shown(line.Line, row);
                if (cell.IsBlank && sparse.Contains(line.Line)) cell = held.GetValueOrDefault(line.Line);
                if (cell.IsBlank) continue;
                held[line.Line] = cell;
                any = true;
                // Words that name nothing here, beside a code that does, are the partner's own for it.
                var told = role == LineRole.Indicator && !label.Code.IsEmpty && known.IsIndicator(label.Code.Text!) && !known.IsIndicator(cell.Text) ? LineRole.Title : role;
                label = With(label, told, cell, times.GetValueOrDefault((cell.Row, cell.Column)), grouping.Contains(line.Line));
            }
            if (any) labels._rows[row] = label;
        }
        return labels;
    }

    private static RowLabel With(RowLabel label, LineRole role, GridCell cell, HeadingTime? time, bool groupsPlaces)
    {
        var text = NamedCell.Of(cell);
        switch (role)
        {
            case LineRole.Area when KnownWords.IsAreaCode(text.Text): return label with { AreaCode = text, Area = label.Area.IsEmpty ? text : label.Area };
            // A region's column before the authority's: the last name is the row's own.
            case LineRole.Area: return label with { Area = text };
            case LineRole.Period or LineRole.PeriodPart when time is not null: return Timed(label, time, cell);
            case LineRole.Period: return label with { Period = text };
            case LineRole.PeriodPart: return label with { Part = text };
            case LineRole.Indicator: return label with { Code = text };
            case LineRole.Measure when MeasureWords.Of(text.Text) is { } kind: return label with { Measure = kind };
            case LineRole.Measure when time is not null: return Timed(label, time, cell);
            case LineRole.Title or LineRole.Words or LineRole.Measure when !groupsPlaces: return label with { Words = label.Words.IsEmpty ? text : new($"{label.Words.Text} {text.Text}", text.Address) };
            default: return label;
        }
    }

    private static RowLabel Timed(RowLabel label, HeadingTime time, GridCell cell) => label with
    {
        Period = time.Heading is { Text.Length: > 0 } heading ? new(heading.Text, cell.Address) : label.Period,
        Part = time.Part.Length > 0 ? new(time.Part, cell.Address) : label.Part,
        Measure = time.Heading?.Measure ?? label.Measure,
    };
}
