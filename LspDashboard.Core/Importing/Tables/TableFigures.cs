using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>The figures of a table under one reading, each with the cells that say what it is.</summary>
internal static class TableFigures
{
    public static (IReadOnlyList<FigureCell> Figures, int Unlabelled) Of(TableRegion region, IReadOnlyList<FigureColumn> columns, RowLabels labels, TableConstants constants)
    {
        var satellites = Satellites.Of(columns);
        var provisional = ProvisionalNotes(region);
        var figures = new List<FigureCell>();
        var unlabelled = 0;
        foreach (var row in region.BodyRows)
        {
            if (labels.Of(row) is not { } label)
            {
                unlabelled++;
                continue;
            }
            if (label.Measure != Measure.Value) continue;
            foreach (var column in columns.Where(c => c.Measure == Measure.Value))
            {
                // A column that no header names, in a table with headers, is somebody's working.
                if (region.HeaderRows.Count > 0 && column is { Words.Count: 0, Period: null, Area.IsEmpty: true, Code.IsEmpty: true } && columns.Count > 1 && !IsTheOnlyValue(columns)) continue;
                var beside = satellites[column.Column].ToDictionary(s => s.Measure, s => region.Grid.At(s.Column, row));
                if (labels.HaveKinds)
                    foreach (var (measure, at) in RowSatellites.Of(region, labels, row, label)) beside.TryAdd(measure, region.Grid.At(column.Column, at));
                var value = region.Grid.At(column.Column, row);
                if (value.IsBlank && beside.Where(b => b.Key is Measure.Numerator or Measure.Denominator).All(b => b.Value.IsBlank)) continue;
                var period = column.Period is { } heading ? new NamedCell(heading.Text, column.PeriodAt) : label.Period;
                if (!label.Part.IsEmpty) period = new(YearPart.Of(period.IsEmpty ? constants.Period.Text : period.Text, label.Part.Text), label.Part.Address);
                var words = string.Join(": ", new[] { label.Words.Text, column.Joined }.Where(t => !string.IsNullOrEmpty(t)));
                figures.Add(new(
                    new(words, column.WordsAt.Length > 0 ? column.WordsAt : label.Words.Address), !column.Code.IsEmpty ? column.Code : !label.Code.IsEmpty ? label.Code : constants.Code,
                    !column.Area.IsEmpty ? column.Area : !label.Area.IsEmpty ? label.Area : constants.Area, label.AreaCode, period.IsEmpty ? constants.Period : period, value)
                {
                    Numerator = beside.GetValueOrDefault(Measure.Numerator), Denominator = beside.GetValueOrDefault(Measure.Denominator), Lower = beside.GetValueOrDefault(Measure.Lower),
                    Upper = beside.GetValueOrDefault(Measure.Upper), Interval = beside.GetValueOrDefault(Measure.Interval), Flag = beside.GetValueOrDefault(Measure.Flag),
                    Status = Status(column.Period, provisional),
                });
            }
        }
        return (figures, unlabelled);
    }

    private static bool IsTheOnlyValue(IReadOnlyList<FigureColumn> columns) => columns.Count(c => c.Measure == Measure.Value) == 1;

    private static string Status(PeriodHeading? heading, HashSet<string> provisional) =>
        heading is null ? ""
        : provisional.Contains(heading.Note) ? "Provisional"
        : PeriodMarks.StatusOf($"x ({heading.Mark})");

    // "Note 3 Provisional." under the table makes the year with note 3 provisional.
    private static HashSet<string> ProvisionalNotes(TableRegion region) =>
        [.. region.Grid.Rows.SkipWhile(r => r.Number <= region.BodyRows[^1]).SelectMany(r => r.Cells).Where(c => c.Value.Kind == CellKind.Text)
            .Select(c => c.Value.Text!.Trim().TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length == 3 && w[0].Equals("Note", StringComparison.OrdinalIgnoreCase) && w[2].Equals("Provisional", StringComparison.OrdinalIgnoreCase)).Select(w => w[1])];
}
