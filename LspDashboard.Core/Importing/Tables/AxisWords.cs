using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>What was decided about a line, in a sentence.</summary>
internal static class AxisWords
{
    public static AxisAssignment Of(TableRegion region, LineReading line, LineRole role)
    {
        var confidence = Math.Clamp(line.Scores[role], 0, 1);
        var what = role switch
        {
            LineRole.Period => "periods",
            LineRole.PeriodPart => "parts of a year",
            LineRole.Area => "places",
            LineRole.Indicator => "indicators",
            LineRole.Title => "indicators by name",
            LineRole.Measure => "kinds of figure, such as values and counts",
            _ => "",
        };
        return new(line.IsColumn, line.Line, role, confidence, what.Length == 0 ? "" : line.IsColumn
            ? $"Column {CellAddress.ColumnName(line.Line)} holds {what}, from {Text(line)}"
            : $"The headers in row {line.Line.ToString(CultureInfo.InvariantCulture)} are {what}, from {Text(line)}");
    }

    public static string Doubt(TableRegion region, TableReading best, TableReading rival)
    {
        var role = new[] { LineRole.Period, LineRole.Area, LineRole.Indicator }.First(r => !best.With(r).Select(l => (l.IsColumn, l.Line)).SequenceEqual(rival.With(r).Select(l => (l.IsColumn, l.Line))));
        var what = role switch { LineRole.Period => "the period", LineRole.Area => "the place", _ => "the indicator" };
        return $"Both {Place(best.With(role).First())} and {Place(rival.With(role).First())} could be {what} of the figures from {CellAddress.Of(region.FigureColumns[0], region.BodyRows[0])} on, so nothing was read from this table";
    }

    private static string Place(LineReading line) => (line.IsColumn ? "column " + CellAddress.ColumnName(line.Line) : "row " + line.Line.ToString(CultureInfo.InvariantCulture)) + $" ({line.Cells[0].Text})";

    private static string Text(LineReading line) => line.Cells.Count == 1
        ? $"{line.Cells[0].Text} ({line.Cells[0].Address})"
        : $"{line.Cells[0].Text} ({line.Cells[0].Address}) to {line.Cells[^1].Text} ({line.Cells[^1].Address})";
}
