using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>From the bytes of a file to the values it means: raw cells, tables, then values beside what is held.</summary>
public static class ReturnReading
{
    /// <exception cref="ReturnRefusedException">The file cannot be read, or holds no table.</exception>
    public static UnderstoodReturn Read(PartnershipFacts facts, ReturnSource source, TimeProvider time, CancellationToken ct)
    {
        try
        {
            var fileName = source.FileName;
            var workbook = CorrectedCells.Apply(WorkbookReader.Read(source.Content, fileName, WorkbookLimits.Default, time, ct), source.Corrections);
            var (tables, notes) = LongTableFinder.Find(workbook);
            var known = KnownWords.Of(facts.Indicators, facts.Areas.Values);
            var others = workbook.Sheets.Where(s => !s.Hidden && tables.All(t => t.Sheet != s.Name)).SelectMany(s => Understand(s, known, ct)).ToList();
            notes = [.. notes.Where(n => n.Cell.Length > 0 || others.All(t => t.Sheet != n.Sheet))];
            notes = [.. workbook.Notes.Select(n => new ReturnProblem(n.IsDoubtful ? ProblemSeverity.Suspect : ProblemSeverity.Note, n.Sheet, n.Cell, n.Message, n.Remedy)), .. notes];
            if (tables.Count == 0 && others.Count == 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, "", "", $"No sheet of {fileName} has a table with an indicator, a period and a value.", "Download the template under Returns and fill it in, or give the table the headers Indicator, Area, Period and Value."), .. notes]);
            var understood = ReturnUnderstanding.Of(tables, others, others.Count == 0 ? MarkerKey.None : MarkerKey.Read(workbook), facts, ReportingCalendar.UkDate(time.GetUtcNow()), ct);
            if (understood.Rows == 0 && tables.Count == 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, "", "", $"{fileName} has tables, but no figure in them could be placed with certainty.", "Read below what was missing; or download the template under Returns and fill it in."), .. understood.Problems, .. notes]);
            if (understood.Rows == 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, tables[0].Sheet, "", "The table has headers, but no row with a figure.", "Fill in the Value column and send the file again.")]);
            return understood with { Problems = [.. understood.Problems.Concat(notes).OrderBy(p => p.Severity)] };
        }
        catch (WorkbookRefusedException e)
        {
            throw new ReturnRefusedException([new(ProblemSeverity.Error, e.Sheet ?? "", e.Cell ?? "", e.Message, e.Remedy)], e);
        }
    }
    private static IReadOnlyList<UnderstoodTable> Understand(Sheet sheet, KnownWords known, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return TableUnderstanding.Of(sheet, known);
    }
}
