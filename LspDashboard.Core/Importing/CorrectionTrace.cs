using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>
/// A value that owes something to a correction says so in its comment, which stays with the observation: of its own cell, or of another
/// one that says what it is about.
/// </summary>
internal static class CorrectionTrace
{
    public static UnderstoodReturn In(UnderstoodReturn understood)
    {
        var standing = CorrectedCells.Standing(understood.Corrections).ToDictionary(c => (c.Sheet, c.Cell));
        if (standing.Count == 0) return understood;
        var cells = CellsOfAValue.All(understood);
        return understood with { Values = [.. understood.Values.Select(v => Traced(v, cells, standing))] };
    }

    private static ReturnedValue Traced(ReturnedValue value, ILookup<(string Sheet, string Value), string> cells, Dictionary<(string, string), ReturnCorrection> standing)
    {
        var traces = cells[(value.Sheet, value.Cell)].Append(value.Cell).Distinct(StringComparer.Ordinal)
            .Select(cell => standing.GetValueOrDefault((value.Sheet, cell))).OfType<ReturnCorrection>().OrderBy(c => c.Id)
            .Select(c => $"({(c.Cell == value.Cell ? "" : c.Cell + " ")}corrected from {CorrectedCells.Quoted(c.FileSaid)} by {c.By})").ToList();
        return traces.Count == 0 ? value : value with { Comment = string.Join(' ', traces.Prepend(value.Comment).Where(t => t.Length > 0)) };
    }
}
