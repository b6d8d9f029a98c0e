using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>Reads the headers of each column of figures under a reading of the table.</summary>
internal static class FigureColumns
{
    public static IReadOnlyList<FigureColumn> Of(TableRegion region, TableReading reading, TableChoices choices)
    {
        var headers = reading.Lines.Where(l => !l.Line.IsColumn).ToList();
        var periods = headers.Where(h => h.Role == LineRole.Period).SelectMany(h => h.Line.Cells.Zip(PeriodRun.Read(h.Line.Cells))).ToDictionary(p => (p.First.Row, p.First.Column), p => p.Second);
        var columns = new List<FigureColumn>();
        foreach (var column in region.FigureColumns)
        {
            var (words, wordsAt, measure) = (new List<string>(), "", (Measure?)null);
            var (area, code, part) = (NamedCell.None, NamedCell.None, NamedCell.None);
            PeriodHeading? period = null;
            var periodAt = "";
            var seen = new HashSet<(int, int)>();
            var said = new List<string>();
            foreach (var (line, role) in headers)
            {
                var cell = region.Grid.Shown(column, line.Line);
                if (cell.IsBlank && role is LineRole.Period or LineRole.Area or LineRole.Indicator) cell = ToTheLeft(region, column, line.Line);
                // "Percentiles" stands once over 10, 20, 25: numbers alone name nothing.
                if (cell.IsBlank && role == LineRole.Words && headers.Count > 1 && line.Line == headers[^2].Line.Line && region.Grid.Shown(column, headers[^1].Line.Line).Value.Kind == CellKind.Number) cell = ToTheLeft(region, column, line.Line);
                if (cell.IsBlank || !seen.Add((cell.Column, cell.Row))) continue;
                switch (role)
                {
                    case LineRole.Period when periods.GetValueOrDefault((cell.Row, cell.Column)) is { } found: (period, periodAt) = (found, cell.Address); break;
                    case LineRole.PeriodPart: part = NamedCell.Of(cell); break;
                    case LineRole.Area: area = NamedCell.Of(cell); break;
                    case LineRole.Indicator: code = NamedCell.Of(cell); break;
                    case LineRole.Measure when MeasureWords.Of(cell.Text) is { } named:
                        measure = named;
                        said.Add(cell.Text);
                        break;
                    default:
                        said.Add(cell.Text);
                        // "95% CI" over a group of columns makes intervals of them, whatever their own words.
                        if (MeasureWords.Of(cell.Text) is Measure.Interval or Measure.Lower or Measure.Upper) measure = MeasureWords.Of(cell.Text);
                        else (words, wordsAt) = ([.. words, cell.Text], cell.Address);
                        break;
                }
            }
            if (!part.IsEmpty) (period, periodAt) = (new(PartOf(period?.Text ?? "", part.Text), period?.Mark ?? "", period?.Note ?? "", false), part.Address);
            measure ??= words.Count == 1 && headers.Count(h => h.Role is LineRole.Words or LineRole.Measure) == 1 ? MeasureWords.Of(words[0]) : MeasureWords.Of(string.Join(' ', words));
            if (measure is not null && words.Count == 1 && MeasureWords.Of(words[0]) is not null) words = [];
            // No words and no figures, only signs, beside a figure: its flags.
            if (columns.Count > 0 && columns[^1].Column == column - 1 && HasOnlySigns(region, column) && IsSameHeader(region, headers, column)) measure = Measure.Flag;
            if (choices.Columns.TryGetValue(HeadingKey.Of(string.Join(' ', said)), out var choice))
                (measure, code) = (choice.Measure, choice.Code is { } chosen ? new(chosen, wordsAt) : code);
            columns.Add(new(column, measure ?? Measure.Value, period, periodAt, area, code, words, wordsAt) { Said = string.Join(' ', said) });
        }
        return columns;
    }

    /// <summary>"Q1" of "2009/10" is "2009/10 Q1", "Apr" of it "Apr 2009" and "Feb" of it "Feb 2010". Without a year the part stands alone, and is no period.</summary>
    public static string PartOf(string year, string part)
    {
        if (year.Length < 4) return part;
        if (part.StartsWith('Q') || part.StartsWith('q')) return $"{year} {part}";
        var isEarly = part.StartsWith("Jan", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Feb", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Mar", StringComparison.OrdinalIgnoreCase);
        var first = year.Where(char.IsAsciiDigit).Take(4).ToArray();
        if (first.Length < 4) return part;
        var number = int.Parse(first, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) + (isEarly && year.Length > 4 ? 1 : 0);
        return FormattableString.Invariant($"{part} {number}");
    }

    // A year or a place often stands once over several columns, without a merge.
    private static GridCell ToTheLeft(TableRegion region, int column, int row) =>
        region.FigureColumns.Where(c => c < column).Select(c => region.Grid.Shown(c, row)).LastOrDefault(c => !c.IsBlank);

    private static bool HasOnlySigns(TableRegion region, int column) => region.BodyRows.Select(r => region.Grid.At(column, r).Value).Where(v => !Grid.IsBlank(v)).All(v => v.Kind == CellKind.Text && Markers.Read(v.Text) is not null);

    private static bool IsSameHeader(TableRegion region, List<(LineReading Line, LineRole Role)> headers, int column) =>
        headers.TrueForAll(h => region.Grid.Shown(column, h.Line.Line) is var cell && (cell.IsBlank || cell.Column < column));
}
