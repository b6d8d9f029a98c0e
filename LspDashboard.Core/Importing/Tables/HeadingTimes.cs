namespace LspDashboard.Core.Importing.Tables;

/// <summary>What each header of a line of periods, or of parts of a year, says about the time.</summary>
internal static class HeadingTimes
{
    /// <summary>By row and column; headers that say no time are left out.</summary>
    public static IEnumerable<KeyValuePair<(int Row, int Column), HeadingTime>> Of(LineReading line)
    {
        foreach (var (cell, heading) in line.Cells.Zip(PeriodRun.Read(line.Cells)))
        {
            if (heading is not null) yield return new((cell.Row, cell.Column), new(heading, ""));
            else if (YearPart.Is(cell.Text)) yield return new((cell.Row, cell.Column), new(null, cell.Text));
            else if (HeadingWords.Split(cell.Text) is { } split) yield return new((cell.Row, cell.Column), new(new("", "", "", false, split.Measure), split.Time));
        }
    }
}
