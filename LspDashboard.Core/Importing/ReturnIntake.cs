using System.Globalization;
using System.Security.Cryptography;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Takes in partners' returns: upload makes a preview, accept writes; <see cref="ReturnUndo"/> takes back. Pages, the API and the command line use this one path.
/// The preview is worked out from the kept file each time, so what is accepted is always compared with what is held at that moment.
/// Upload and accept work on the caller's thread, so that the queue's own thread can give way to requests.
/// </summary>
public sealed class ReturnIntake(LspDatabase database, FactsReader facts, TimeProvider time)
{
    private readonly ReturnArchive _archive = new(database);
    private readonly PreviewShelf _shelf = new(time);

    /// <summary>Reads a file, keeps it and shows what it says. Nothing it says is held yet.</summary>
    /// <exception cref="ReturnRefusedException">The file cannot be read, or holds no table; nothing was kept.</exception>
    public async Task<ReturnPreview> UploadAsync(string slug, string fileName, byte[] content, string by, IProgress<ImportStep>? progress = null, CancellationToken ct = default)
    {
        var partnership = await database.FindAsync(slug, ct) ?? throw NoSuch(slug);
        await using var db = database.Of(partnership);
        var lastChange = await PreviewState.LastChangeAsync(db, ct);
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        fileName = CleanName(fileName);
        var profiles = await _archive.ProfilesAsync(known.Partnership.Id, ct);
        var senders = await SenderPartner.AllAsync(db, ct);
        var partner = SenderPartner.Of(senders, by, time.GetUtcNow());
        var understood = ReturnReading.Read(known, new(fileName, content, [], profiles) { PartnerId = partner, OthersAreas = await ReturnArchive.OthersAreasAsync(db, known.Partnership.Id, ct) }, time, ct, progress);
        var sha = Convert.ToHexStringLower(SHA256.HashData(content));

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // A partner is not shown that others sent the same bytes.
        var same = (await db.Returns.Where(r => r.Sha256 == sha && (r.State == ReturnState.Preview || r.State == ReturnState.Accepted))
            .OrderByDescending(r => r.Id).ToListAsync(ct)).Find(r => partner is null || SenderPartner.Of(senders, r) == partner);
        // The same bytes were corrected already, and are read as corrected.
        var corrected = same is null ? null : await ReturnArchive.SourceAsync(db, same, ct);
        if (corrected is { Corrections.Count: > 0 })
            understood = await Task.Run(() => ReturnReading.Read(known, corrected, time, ct), ct);
        var isNothingNew = understood.Values.All(v => v.Change == ValueChange.Unchanged);
        if (same is { State: ReturnState.Preview } || (same is { State: ReturnState.Accepted } && isNothingNew))
        {
            var note = same.State == ReturnState.Preview
                ? new ReturnProblem(ProblemSeverity.Note, "", "", $"The same file was sent before, on {FigureText.Time(same.UploadedAt)}, and waits for a decision.", "Decide on it here.")
                : new ReturnProblem(ProblemSeverity.Note, "", "", $"The same file was accepted on {FigureText.Time(same.DecidedAt ?? same.UploadedAt)}; there is nothing new in it, and nothing was written.", "Nothing to do.");
            return ReturnPreview.Of(known, same, understood with { Problems = [note, .. understood.Problems] });
        }
        var arrived = new PartnerReturn
        {
            PartnershipId = known.Partnership.Id, FileName = fileName, Sha256 = sha, Size = content.LongLength, UploadedAt = time.GetUtcNow(), UploadedBy = by,
            State = ReturnState.Preview, ProfileId = understood.Read.Recognised?.Profile.Id, Rows = understood.Rows, NewValues = Count(understood, ValueChange.New), ChangedValues = Count(understood, ValueChange.Changed),
            UnchangedValues = Count(understood, ValueChange.Unchanged), Problems = understood.Problems.Count(p => p.Severity != ProblemSeverity.Note),
        };
        db.Returns.Add(arrived);
        if (!await db.ReturnFiles.AnyAsync(f => f.Sha256 == sha, ct))
            db.ReturnFiles.Add(new() { PartnershipId = known.Partnership.Id, Sha256 = sha, Content = content });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        var preview = ReturnPreview.Of(known, arrived, understood);
        if (corrected is null && await PreviewState.OfAsync(db, arrived, known.AsKnown, ct) is var state && state.Change == lastChange) _shelf.Keep(state, preview);
        return HandsFree.Accepts(understood, known.Partnership)
            ? await AcceptAsync(slug, arrived.Id, AcceptedRows.All, $"the profile '{understood.Read.Recognised!.Profile.Name}'", progress: progress, ct: ct)
            : preview;
    }

    /// <summary>The preview of a stored return; null where there is none. One that was decided shows what its file says beside what is held now.</summary>
    public async Task<ReturnPreview?> ReadAsync(string slug, int id, CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) return null;
        await using var db = database.Of(partnership);
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } stored) return null;
        var asKnown = await db.Partnerships.Where(p => p.Id == partnership).Select(p => p.AsKnown).FirstAsync(ct) ?? ReportingCalendar.UkDate(time.GetUtcNow());
        var state = await PreviewState.OfAsync(db, stored, asKnown, ct);
        if (_shelf.Find(state) is { } before) return before;
        var known = (await facts.ReadAsync(slug, ct: ct))!;
        var source = await ReturnArchive.SourceAsync(db, stored, ct);
        // One that was accepted is doubted beside what was held before it, or it would look like its own resend.
        var beside = stored.State == ReturnState.Accepted ? known with { Observations = known.Observations.Where(o => o.ReturnId != id).ToList() } : known;
        var understood = await Task.Run(() => ReturnReading.Read(beside, source, time, ct), ct);
        return _shelf.Keep(state, ReturnPreview.Of(known, stored, understood));
    }

    /// <summary>
    /// Writes a return's values in one transaction; acknowledged after the commit. A second accept changes nothing. Where two people have to
    /// agree, the first one's is kept and nothing is written.
    /// </summary>
    /// <param name="slug">The partnership.</param>
    /// <param name="id">The return.</param>
    /// <param name="rows">Which of them.</param>
    /// <param name="by">Who.</param>
    /// <param name="seen">The mark of the preview that its reader saw; empty where nobody looked.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ReturnConflictException">There are errors and all rows were asked for, the return was discarded or undone, or it says something else than was seen.</exception>
    public async Task<ReturnPreview> AcceptAsync(string slug, int id, AcceptedRows rows, string by, string seen = "", IProgress<ImportStep>? progress = null, CancellationToken ct = default)
    {
        await using var db = database.Of(await database.FindAsync(slug, ct) ?? throw NoSuch(slug));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NoReturn(id);
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        // What was worked out for the preview holds as long as nothing has changed since; else it is read again, inside the transaction.
        var understood = _shelf.Find(await PreviewState.OfAsync(db, stored, known.AsKnown, ct))?.Understood
            ?? ReturnReading.Read(known, await ReturnArchive.SourceAsync(db, stored, ct), time, ct, progress);
        if (stored.State == ReturnState.Accepted) return ReturnPreview.Of(known, stored, understood);
        if (stored.State != ReturnState.Preview)
            throw new ReturnConflictException($"The return {stored.FileName} was {stored.State.ToString().ToLowerInvariant()}.", "Send the file again if it is to be accepted.");
        if (seen.Length > 0 && seen != SeenValues.Of(understood))
            throw new ReturnConflictException($"What {stored.FileName} says has changed since you looked: somebody corrected it, or said what its headings mean.", "Look at it again, and accept it if it is right.");
        if (rows == AcceptedRows.All && understood.Problems.Any(p => p.Severity == ProblemSeverity.Error))
            throw new ReturnConflictException($"The return {stored.FileName} has rows that cannot be taken.", "Correct the file and send it again, or accept the valid rows only.");

        var now = time.GetUtcNow();
        if (!SecondApproval.IsGiven(known.Partnership, stored, rows, by))
        {
            db.Changes.Add(SecondApproval.Propose(stored, rows, by, now));
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return ReturnPreview.Of(known, stored, understood);
        }
        var written = AcceptedValues.Of(db, known, stored, understood, now);
        stored.ValuesHash = await AcceptedValues.WriteAsync(db, written, progress, ct);
        stored.State = ReturnState.Accepted;
        (stored.DecidedAt, stored.DecidedBy, stored.ProfileId) = (now, by, understood.Read.Recognised?.Profile.Id);
        stored.NewValues = Count(understood, ValueChange.New);
        stored.ChangedValues = Count(understood, ValueChange.Changed);
        stored.UnchangedValues = Count(understood, ValueChange.Unchanged);
        db.Changes.Add(new()
        {
            PartnershipId = known.Partnership.Id, Kind = ChangeKind.ReturnAccepted, By = by, At = now, ReturnId = id, Subject = ChangeSubject.Return, SubjectId = id,
            Edits = FigureEdits.Of(understood),
            What = string.Create(CultureInfo.InvariantCulture, $"{stored.FileName} accepted: {written.Count} {(written.Count == 1 ? "value" : "values")} written"),
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return ReturnPreview.Of(known, stored, understood);
    }

    /// <summary>Puts a preview aside; its file is kept.</summary>
    public async Task DiscardAsync(string slug, int id, string by, CancellationToken ct = default)
    {
        var partnership = await database.FindAsync(slug, ct) ?? throw NoSuch(slug);
        await using var db = database.Of(partnership);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NoReturn(id);
        if (stored.State == ReturnState.Discarded) return;
        if (stored.State != ReturnState.Preview) throw new ReturnConflictException($"The return {stored.FileName} was {stored.State.ToString().ToLowerInvariant()} already.", "Undo an accepted return instead.");
        stored.State = ReturnState.Discarded;
        (stored.DecidedAt, stored.DecidedBy) = (time.GetUtcNow(), by);
        await db.SaveChangesAsync(ct);
    }

    /// <inheritdoc cref="ReturnArchive.HistoryAsync"/>
    public Task<IReadOnlyList<PartnerReturn>> HistoryAsync(int partnershipId, CancellationToken ct = default) => _archive.HistoryAsync(partnershipId, ct);

    /// <inheritdoc cref="ReturnArchive.HistoryOfAsync"/>
    public Task<IReadOnlyList<PartnerReturn>> HistoryOfAsync(int partnershipId, int partnerId, CancellationToken ct = default) => _archive.HistoryOfAsync(partnershipId, partnerId, ct);

    /// <inheritdoc cref="ReturnArchive.IsOfAsync"/>
    public Task<bool> IsOfAsync(int partnershipId, int partnerId, int returnId, CancellationToken ct = default) => _archive.IsOfAsync(partnershipId, partnerId, returnId, ct);

    /// <inheritdoc cref="ReturnArchive.OriginalAsync"/>
    public Task<(string FileName, byte[] Content)?> OriginalAsync(string slug, int id, CancellationToken ct = default) => _archive.OriginalAsync(slug, id, ct);

    private static int Count(UnderstoodReturn understood, ValueChange change) => understood.Values.Count(v => v.Change == change);

    // Only the name: a path in it, from whatever system, is nobody's business.
    internal static string CleanName(string fileName)
    {
        var name = new string(fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c)).ToArray()).Trim();
        return name.Length == 0 ? "return.xlsx" : name.Length > 200 ? name[^200..] : name;
    }

    private static KeyNotFoundException NoSuch(string slug) => new($"There is no partnership '{slug}'.");

    private static KeyNotFoundException NoReturn(int id) => new(string.Create(CultureInfo.InvariantCulture, $"There is no return {id}."));
}
