using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Decides what each line of a table says, and reads its figures. The ways to read it are ranked; where two are about as good and put
/// the period, the place or the indicator elsewhere, none is chosen: a person decides.
/// </summary>
public static class TableUnderstanding
{
    private const double TooNear = 0.1;

    /// <summary>Every table of a sheet.</summary>
    public static IReadOnlyList<UnderstoodTable> Of(Sheet sheet, KnownWords known)
    {
        var grid = new Grid(sheet);
        return [.. TableFinder.Find(grid).Select(region => Of(region, known))];
    }

    public static UnderstoodTable Of(TableRegion region, KnownWords known) => Of(region, known, TableChoices.None);

    /// <param name="region">Where it stands.</param>
    /// <param name="known">What can be recognised.</param>
    /// <param name="choices">What a person has settled.</param>
    public static UnderstoodTable Of(TableRegion region, KnownWords known, TableChoices choices)
    {
        var title = string.Join(" ", region.Titles.Where(t => t.Value.Kind == CellKind.Text).Select(t => t.Text).Where(t => t.Length < 300));
        var lines = region.HeaderRows.Select(r => LineReading.OfHeaders(region, r, known)).Concat(region.StubColumns.Select(c => LineReading.OfLabels(region, c, known)))
            .Select(l => choices.Lines.TryGetValue((l.IsColumn, l.Line), out var role) ? l.Settled(role) : l).ToList();
        var readings = TableReading.All(lines);
        var best = readings[0];
        var axes = best.Lines.Select(l => AxisWords.Of(region, l.Line, l.Role)).ToList();
        if (readings.Skip(1).FirstOrDefault(r => best.Score - r.Score < TooNear && best.Contradicts(r)) is { } rival)
            return new(region.Sheet, region, title, axes, [], [], new(region.Sheet, CellAddress.Of(region.FigureColumns[0], region.BodyRows[0]), AxisWords.Doubt(region, best, rival), 0));
        var constants = TableConstants.Of(region, best, known);
        if (choices.Period is { } said) constants = constants with { Period = new(said, ""), Assumptions = [.. constants.Assumptions.Where(a => a.Cell != constants.Period.Address)] };
        var columns = FigureColumns.Of(region, best, constants, choices);
        var labels = RowLabels.Of(region, best, known);
        var (figures, unlabelled) = TableFigures.Of(region, columns, labels, constants);
        var assumptions = axes.Where(a => a.Reason.Length > 0 && !choices.Lines.ContainsKey((a.IsColumn, a.Line))).Select(a => new TableAssumption(region.Sheet, At(region, a), a.Reason, a.Confidence)).Concat(constants.Assumptions).Concat(TableAssumptions.Of(region, columns, labels)).ToList();
        if (unlabelled > 0)
            assumptions.Add(new(region.Sheet, "", string.Create(CultureInfo.InvariantCulture, $"{unlabelled} {(unlabelled == 1 ? "row has" : "rows have")} figures and no label, and {(unlabelled == 1 ? "was" : "were")} left out"), 0.9));
        return new(region.Sheet, region, title, axes, figures, assumptions, null) { Columns = [.. columns.Select(c => new ColumnHeading(c.Column, c.Said, c.Measure))] };
    }

    private static string At(TableRegion region, AxisAssignment axis) => axis.IsColumn ? CellAddress.Of(axis.Line, region.BodyRows[0]) : CellAddress.Of(region.FigureColumns[0], axis.Line);
}
