using System.Globalization;
using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Puts cells of a waiting return right. The file stays as it was sent; every correction is kept with who made it and when, and the last
/// one of a cell holds.
/// </summary>
public sealed class ReturnCorrections(LspDatabase database, FactsReader facts, TimeProvider time)
{
    private const int LongestText = 500;
    private const int LongestName = 100;

    /// <summary>Corrects one cell and works the preview out again. A value that is emptied is left out, and its counts with it.</summary>
    /// <param name="slug">The partnership.</param>
    /// <param name="returnId">A return that waits for a decision.</param>
    /// <param name="sheet">By name.</param>
    /// <param name="cell">Such as "D7".</param>
    /// <param name="says">As one would type it; empty for nothing.</param>
    /// <param name="reason">May be empty.</param>
    /// <param name="by">Who.</param>
    /// <param name="seen">The correction of the cell that its writer had before their eyes, 0 for none; null where nobody looked.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ReturnRefusedException">The correction is none: there is no such cell, or nothing could be read with it.</exception>
    /// <exception cref="ReturnConflictException">The return does not wait any more, or somebody else corrected the cell meanwhile.</exception>
    public Task<ReturnPreview> AddAsync(string slug, int returnId, string sheet, string cell, string says, string reason, string by, int? seen = null, CancellationToken ct = default) =>
        WriteAsync(slug, returnId, sheet, cell, says.Trim(), reason, by, seen, ct);

    /// <summary>Lets the file hold again in a cell, and in the counts that were left out with it.</summary>
    /// <exception cref="ReturnRefusedException">The cell was not corrected, or nothing could be read with what the file says.</exception>
    /// <exception cref="ReturnConflictException">The return does not wait any more.</exception>
    public Task<ReturnPreview> TakeBackAsync(string slug, int returnId, string sheet, string cell, string by, int? seen = null, CancellationToken ct = default) =>
        WriteAsync(slug, returnId, sheet, cell, null, "", by, seen, ct);

    private async Task<ReturnPreview> WriteAsync(string slug, int returnId, string sheet, string cell, string? says, string reason, string by, int? seen, CancellationToken ct)
    {
        var at = Check(sheet, cell, says ?? "", reason, by);
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw new KeyNotFoundException($"There is no partnership '{slug}'.");
        await using var db = database.Of(known.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == returnId, ct) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"There is no return {returnId}."));
        if (stored.State != ReturnState.Preview)
            throw new ReturnConflictException($"The return {stored.FileName} was {stored.State.ToString().ToLowerInvariant()} already, so nothing in it can be corrected.", "Send a corrected file.");
        var source = await ReturnArchive.SourceAsync(db, stored, ct);
        CorrectionSeen.Check(source.Corrections, sheet, at, seen);
        var now = time.GetUtcNow();
        var lines = await Task.Run(() => LinesOf(known, source, sheet, at, says, ct), ct);
        foreach (var line in lines)
            db.ReturnCorrections.Add(new() { PartnershipId = known.Partnership.Id, ReturnId = returnId, Sheet = sheet, Cell = line.Cell, FileSaid = line.FileSaid, Says = says, Reason = reason.Trim(), By = PersonName.Tidy(by), At = now });
        // Whoever else looks at it sees it at once.
        var change = SecondApproval.Withdraw(stored, PersonName.Tidy(by), now)
            ?? new() { Kind = ChangeKind.ReturnCorrected, What = $"{stored.FileName}: {at} {(says is null ? "is again as the file has it" : "corrected")}", By = PersonName.Tidy(by), At = now, ReturnId = returnId };
        (change.Subject, change.SubjectId, change.Edits) = (ChangeSubject.Return, returnId, lines.ConvertAll(l => Edit(source, sheet, l.Cell, l.FileSaid, says)));
        db.Changes.Add(change);
        await db.SaveChangesAsync(ct);
        var understood = await ReadAsync(known, await ReturnArchive.SourceAsync(db, stored, ct), sheet, at, ct);
        await transaction.CommitAsync(ct);
        return ReturnPreview.Of(known, stored, understood);
    }

    private static FieldEdit Edit(ReturnSource source, string sheet, string cell, string fileSaid, string? says)
    {
        var standing = CorrectedCells.Standing(source.Corrections).FirstOrDefault(c => c.Sheet == sheet && c.Cell == cell);
        return new($"{sheet} {cell}", standing?.Says ?? fileSaid, says ?? fileSaid);
    }

    // The cells that this corrects, each with what the file says there.
    private List<(string Cell, string FileSaid)> LinesOf(PartnershipFacts known, ReturnSource source, string sheet, string cell, string? says, CancellationToken ct)
    {
        var file = WorkbookReader.Read(source.Content, source.FileName, WorkbookLimits.Default, time, ct).Sheets.FirstOrDefault(s => s.Name == sheet)
            ?? throw Refused(sheet, cell, $"The file has no sheet '{sheet}'.", "Name one of its sheets.");
        var standing = CorrectedCells.Standing(source.Corrections).Where(c => c.Sheet == sheet).ToDictionary(c => c.Cell);
        var held = standing.GetValueOrDefault(cell);
        if (says is null)
        {
            if (held is null) throw Refused(sheet, cell, $"{cell} was not corrected, so there is nothing to take back.", "Nothing to do.");
            // What was left out together comes back together.
            return [.. standing.Values.Where(c => c == held || (held.Says is "" && c.Says is "" && c.At == held.At)).Select(c => (c.Cell, c.FileSaid))];
        }
        if (says == (held?.Says ?? Said(file, cell))) throw Refused(sheet, cell, $"{cell} says {CorrectedCells.Quoted(says)} already.", "Type what it should say instead.");
        if (says.Length > 0) return [(cell, Said(file, cell))];
        var counts = CellsOfAValue.Counts(ReturnReading.Read(known, source, time, ct))[(sheet, cell)].Where(c => c != cell && (standing.GetValueOrDefault(c)?.Says ?? Said(file, c)).Length > 0);
        return [.. counts.Prepend(cell).Select(c => (c, Said(file, c)))];
    }

    private async Task<UnderstoodReturn> ReadAsync(PartnershipFacts known, ReturnSource source, string sheet, string cell, CancellationToken ct)
    {
        try
        {
            return await Task.Run(() => ReturnReading.Read(known, source, time, ct), ct);
        }
        catch (ReturnRefusedException e)
        {
            throw new ReturnRefusedException([new(ProblemSeverity.Error, sheet, cell, $"With that in {cell}, nothing in the file could be read.", "Correct another cell, or discard the return."), .. e.Problems], e);
        }
    }

    private static string Said(Sheet sheet, string cell) =>
        CellAddress.TryParse(cell, out var column, out var row) ? DrawnText.Of(sheet.Rows.Where(r => r.Number == row).Select(r => r.At(column)).FirstOrDefault()) : "";

    // The address as it is written everywhere else: d07 is no other cell than D7.
    private static string Check(string sheet, string cell, string says, string reason, string by)
    {
        if (!CellAddress.TryParse(cell.Trim(), out var column, out var row)) throw Refused(sheet, cell, $"'{cell}' is no cell.", "Write its column and row, such as D7.");
        if (PersonName.Tidy(by).Length is 0 or > LongestName) throw Refused(sheet, cell, "A correction is kept with the name of who made it.", string.Create(CultureInfo.InvariantCulture, $"Say who corrects it, in at most {LongestName} characters."));
        if (says.Length > LongestText || reason.Length > LongestText) throw Refused(sheet, cell, "The text is too long.", string.Create(CultureInfo.InvariantCulture, $"Use at most {LongestText} characters."));
        return CellAddress.Of(column, row);
    }

    private static ReturnRefusedException Refused(string sheet, string cell, string message, string remedy) => new([new(ProblemSeverity.Error, sheet, cell, message, remedy)]);
}
