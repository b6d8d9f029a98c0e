using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Importing.Profiles;
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
    public static UnderstoodReturn Read(PartnershipFacts facts, ReturnSource source, TimeProvider time, CancellationToken ct, IProgress<ImportStep>? progress = null)
    {
        try
        {
            var fileName = source.FileName;
            progress?.Report(ImportStep.ReadingSheets);
            var workbook = CorrectedCells.Apply(WorkbookReader.Read(source.Content, fileName, WorkbookLimits.Default, time, ct), source.Corrections);
            progress?.Report(ImportStep.Understanding);
            var (tables, notes) = LongTableFinder.Find(workbook);
            var known = KnownWords.Of(facts.Indicators, facts.Areas.Values);
            var decided = DecidedWorkbook.Of(workbook, tables, known, source, ct);
            tables = [.. decided.Tables.Where(t => t.IsRead).Select(t => t.Long).OfType<ReturnTable>()];
            var others = decided.Tables.Where(t => t.IsRead).Select(t => t.Other).OfType<UnderstoodTable>().ToList();
            notes = [.. notes.Where(n => n.Cell.Length > 0 || decided.Tables.All(t => t.Sheet != n.Sheet))];
            notes = [.. workbook.Notes.Select(n => new ReturnProblem(n.IsDoubtful ? ProblemSeverity.Suspect : ProblemSeverity.Note, n.Sheet, n.Cell, n.Message, n.Remedy)), .. notes];
            if (decided.Tables.Count == 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, "", "", $"No sheet of {fileName} has a table with an indicator, a period and a value.", "Download the template under Returns and fill it in, or give the table the headers Indicator, Area, Period and Value."), .. notes]);
            progress?.Report(ImportStep.Checking(tables.Sum(t => t.Rows.Count) + others.Sum(t => t.Figures.Count)));
            var understood = ReturnUnderstanding.Of(tables, others, others.Count == 0 ? MarkerKey.None : MarkerKey.Read(workbook), facts, ReportingCalendar.UkDate(time.GetUtcNow()), source.PartnerId, ct);
            if (understood.Rows == 0 && tables.Count > 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, tables[0].Sheet, "", "The table has headers, but no row with a figure.", "Fill in the Value column and send the file again.")]);
            if (understood.Rows == 0)
                notes = [new(ProblemSeverity.Error, "", "", $"{fileName} has tables, but no figure in them could be placed with certainty.", "Open its sheet and say what the headings are; it is remembered for the next file."), .. notes];
            notes = [.. notes, .. OtherPartnershipsPlaces.Notes(understood.Values, source.OthersAreas), .. ProfileNotes.Of(decided.Recognised), .. CorrectedCells.Notes(source.Corrections)];
            understood = understood with
            {
                Problems = [.. understood.Problems.Concat(notes).OrderBy(p => p.Severity)],
                Read = decided.With(understood.Values),
                Workbook = workbook,
                Corrections = source.Corrections,
            };
            return CorrectionTrace.In(understood);
        }
        catch (WorkbookRefusedException e)
        {
            throw new ReturnRefusedException([new(ProblemSeverity.Error, e.Sheet ?? "", e.Cell ?? "", e.Message, e.Remedy)], e);
        }
    }
}
