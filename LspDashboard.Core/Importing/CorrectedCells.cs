using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Importing.Workbooks.Delimited;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Puts corrections into the cells of a workbook, before anything is understood: they are read like what the file says.</summary>
public static class CorrectedCells
{
    /// <param name="workbook">As the file has it.</param>
    /// <param name="corrections">In the order they were made; the last one of a cell holds.</param>
    public static Workbook Apply(Workbook workbook, IReadOnlyList<ReturnCorrection> corrections)
    {
        if (corrections.Count == 0) return workbook;
        var standing = Standing(corrections).ToLookup(c => c.Sheet);
        return workbook with { Sheets = [.. workbook.Sheets.Select(s => standing.Contains(s.Name) ? Apply(s, [.. standing[s.Name]]) : s)] };
    }

    /// <summary>The corrections that hold: the last one of each cell, and none that took others back.</summary>
    public static IReadOnlyList<ReturnCorrection> Standing(IEnumerable<ReturnCorrection> corrections) =>
        [.. corrections.GroupBy(c => (c.Sheet, c.Cell)).Select(g => g.Last()).Where(c => c.Says is not null)];

    /// <summary>A note for each corrected cell, so that nobody accepts a figure without knowing that the file said another.</summary>
    public static IEnumerable<ReturnProblem> Notes(IReadOnlyList<ReturnCorrection> corrections) => Standing(corrections).Select(c => new ReturnProblem(
        ProblemSeverity.Note, c.Sheet, c.Cell, $"The file said {Quoted(c.FileSaid)}; {(c.Says!.Length == 0 ? "left out" : $"corrected to {c.Says}")} by {c.By} on {FigureText.Time(c.At)}{(c.Reason.Length > 0 ? $": {c.Reason}" : "")}.",
        "Nothing to do, if that is right; else take it back."));

    /// <summary>What a cell said, in a sentence.</summary>
    public static string Quoted(string said) => said.Length == 0 ? "nothing" : said;

    /// <summary>What a typed text is in a cell that held something else: as Excel takes it, so that 9.5 typed where 9% stood is 9.5%.</summary>
    public static CellValue Typed(string text, CellValue before)
    {
        var typed = TextValue.Of(text, commaGroups: true);
        return before.IsPercent && typed is { Kind: CellKind.Number, IsPercent: false } ? CellValue.OfNumber((double)((decimal)typed.Number / 100), isPercent: true) : typed;
    }

    private static Sheet Apply(Sheet sheet, IReadOnlyList<ReturnCorrection> corrections)
    {
        var byRow = corrections.Select(c => (At: Parse(c), c.Says)).GroupBy(c => c.At.Row).ToDictionary(g => g.Key, g => g.ToDictionary(c => c.At.Column, c => c.Says!));
        IEnumerable<(int Number, bool Hidden, IEnumerable<Cell> Cells)> rows = sheet.Rows.Select(r => (r.Number, r.Hidden, byRow.TryGetValue(r.Number, out var said) ? Apply(r, said) : (IEnumerable<Cell>)r.Cells));
        // A cell may be typed into a row in which the file has nothing.
        var known = sheet.Rows.Select(r => r.Number).ToHashSet();
        var typed = byRow.Where(r => !known.Contains(r.Key)).Select(r => (r.Key, false, r.Value.OrderBy(c => c.Key).Select(c => new Cell(c.Key, Typed(c.Value, default)))));
        return sheet with { Rows = RowCopy.Of(rows.Concat(typed).OrderBy(r => r.Item1)) };
    }

    private static IEnumerable<Cell> Apply(SheetRow row, Dictionary<int, string> says) =>
        row.Cells.Where(c => !says.ContainsKey(c.Column)).Concat(says.Select(s => new Cell(s.Key, Typed(s.Value, row.At(s.Key))))).Where(c => c.Value.Kind != CellKind.Empty).OrderBy(c => c.Column);

    private static (int Column, int Row) Parse(ReturnCorrection correction) => CellAddress.TryParse(correction.Cell, out var column, out var row)
        ? (column, row)
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Correction {correction.Id} is of '{correction.Cell}', which is no cell."));
}
