using LspDashboard.Core.Importing.Workbooks.Delimited;
using LspDashboard.Core.Importing.Workbooks.Legacy;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>
/// Reads whatever a partner sends that has cells: .xlsx, .xls, .csv, .tsv, .txt. All become the same <see cref="Workbook"/>, every value
/// with its address exactly as the file has it, or a refusal that says why and what to do.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Runs on the caller's thread for up to <see cref="WorkbookLimits.Budget"/>: never call it on a circuit.</summary>
    /// <exception cref="WorkbookRefusedException">Whatever is wrong with the file.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Workbook Read(byte[] file, string fileName, WorkbookLimits limits, TimeProvider time, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(time);
        ct.ThrowIfCancellationRequested();
        var budget = new ReadingBudget(limits, time, ct);
        return FileGate.KindOf(file, fileName, budget) switch
        {
            FileKind.Xlsx => XlsxReader.Read(file, budget),
            FileKind.Xls => LegacyReader.Read(file, budget),
            _ => DelimitedReader.Read(file, Path.GetFileNameWithoutExtension(fileName), budget),
        };
    }
}
