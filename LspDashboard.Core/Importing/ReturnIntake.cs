using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Takes in partners' returns: upload makes a preview, accept writes, undo takes back. Pages, the API and the command line use this one path.
/// The preview is worked out from the kept file each time, so what is accepted is always compared with what is held at that moment.
/// </summary>
public sealed class ReturnIntake(LspDatabase database, FactsReader facts, TimeProvider time)
{
    /// <summary>Reads a file, keeps it and shows what it says. Nothing it says is held yet.</summary>
    /// <exception cref="ReturnRefusedException">The file cannot be read, or holds no table; nothing was kept.</exception>
    public async Task<ReturnPreview> UploadAsync(string slug, string fileName, byte[] content, string by, CancellationToken ct = default)
    {
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        fileName = CleanName(fileName);
        var understood = await Task.Run(() => Understand(known, fileName, content, ct), ct);
        var sha = Convert.ToHexStringLower(SHA256.HashData(content));

        await using var db = database.Of(known.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var same = await db.Returns.Where(r => r.Sha256 == sha && (r.State == ReturnState.Preview || r.State == ReturnState.Accepted))
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        var isNothingNew = understood.Values.All(v => v.Change == ValueChange.Unchanged);
        if (same is { State: ReturnState.Preview } || (same is { State: ReturnState.Accepted } && isNothingNew))
        {
            var note = same.State == ReturnState.Preview
                ? new ReturnProblem(ProblemSeverity.Note, "", "", $"The same file was sent before, on {FigureText.Time(same.UploadedAt)}, and waits for a decision.", "Decide on it here.")
                : new ReturnProblem(ProblemSeverity.Note, "", "", $"The same file was accepted on {FigureText.Time(same.DecidedAt ?? same.UploadedAt)}; there is nothing new in it, and nothing was written.", "Nothing.");
            return Preview(known, same, understood with { Problems = [note, .. understood.Problems] });
        }
        var arrived = new PartnerReturn
        {
            PartnershipId = known.Partnership.Id, FileName = fileName, Sha256 = sha, Size = content.LongLength, UploadedAt = time.GetUtcNow(), UploadedBy = by,
            State = ReturnState.Preview, Rows = understood.Rows, NewValues = Count(understood, ValueChange.New), ChangedValues = Count(understood, ValueChange.Changed),
            UnchangedValues = Count(understood, ValueChange.Unchanged), Problems = understood.Problems.Count(p => p.Severity != ProblemSeverity.Note),
        };
        db.Returns.Add(arrived);
        if (!await db.ReturnFiles.AnyAsync(f => f.Sha256 == sha, ct))
            db.ReturnFiles.Add(new() { PartnershipId = known.Partnership.Id, Sha256 = sha, Content = content });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Preview(known, arrived, understood);
    }

    /// <summary>The preview of a stored return; null where there is none. One that was decided shows what its file says beside what is held now.</summary>
    public async Task<ReturnPreview?> ReadAsync(string slug, int id, CancellationToken ct = default)
    {
        if (await facts.ReadAsync(slug, ct: ct) is not { } known) return null;
        await using var db = database.Of(known.Partnership.Id);
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } stored) return null;
        var content = await db.ReturnFiles.AsNoTracking().Where(f => f.Sha256 == stored.Sha256).Select(f => f.Content).FirstAsync(ct);
        var understood = await Task.Run(() => Understand(known, stored.FileName, content, ct), ct);
        return Preview(known, stored, understood);
    }

    /// <summary>Writes a return's values in one transaction; acknowledged after the commit. A second accept changes nothing.</summary>
    /// <exception cref="ReturnConflictException">There are errors and all rows were asked for, or the return was discarded or undone.</exception>
    public async Task<ReturnPreview> AcceptAsync(string slug, int id, AcceptedRows rows, string by, CancellationToken ct = default)
    {
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        await using var db = database.Of(known.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NoReturn(id);
        var content = await db.ReturnFiles.AsNoTracking().Where(f => f.Sha256 == stored.Sha256).Select(f => f.Content).FirstAsync(ct);
        // Read again inside the transaction: another return may have been accepted since.
        known = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        var understood = await Task.Run(() => Understand(known, stored.FileName, content, ct), ct);
        if (stored.State == ReturnState.Accepted) return Preview(known, stored, understood);
        if (stored.State != ReturnState.Preview)
            throw new ReturnConflictException($"The return {stored.FileName} was {stored.State.ToString().ToLowerInvariant()}.", "Send the file again if it is to be accepted.");
        if (rows == AcceptedRows.All && understood.Problems.Any(p => p.Severity == ProblemSeverity.Error))
            throw new ReturnConflictException($"The return {stored.FileName} has rows that cannot be taken.", "Correct the file and send it again, or accept the valid rows only.");

        var now = time.GetUtcNow();
        var written = await ObservationsOf(db, known, stored, understood, now, ct);
        await ObservationWriter.WriteAsync(db, written, ct);
        stored.State = ReturnState.Accepted;
        stored.DecidedAt = now;
        stored.NewValues = Count(understood, ValueChange.New);
        stored.ChangedValues = Count(understood, ValueChange.Changed);
        stored.UnchangedValues = Count(understood, ValueChange.Unchanged);
        stored.ValuesHash = HashOf(written);
        db.Changes.Add(new()
        {
            PartnershipId = known.Partnership.Id, Kind = ChangeKind.ReturnAccepted, By = by, At = now, ReturnId = id,
            What = string.Create(CultureInfo.InvariantCulture, $"{stored.FileName} accepted: {written.Count} {(written.Count == 1 ? "value" : "values")} written"),
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Preview(known, stored, understood);
    }

    /// <summary>Takes an accepted return back: each of its values gets a new revision with what was held before, or is withdrawn.</summary>
    /// <exception cref="ReturnConflictException">A later return has replaced one of its values, or it was never accepted.</exception>
    public async Task<PartnerReturn> UndoAsync(string slug, int id, string by, CancellationToken ct = default)
    {
        var partnership = await facts.ReadAsync(slug, ct: ct) ?? throw NoSuch(slug);
        await using var db = database.Of(partnership.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NoReturn(id);
        if (stored.State == ReturnState.Undone) return stored;
        if (stored.State != ReturnState.Accepted)
            throw new ReturnConflictException($"The return {stored.FileName} has not been accepted, so there is nothing to undo.", "Discard it instead.");

        var own = await db.Observations.AsNoTracking().Where(o => o.ReturnId == id).ToListAsync(ct);
        var ids = own.Select(o => o.IndicatorId).Distinct().ToList();
        var all = (await db.Observations.AsNoTracking().Where(o => ids.Contains(o.IndicatorId)).ToListAsync(ct)).ToLookup(o => (o.IndicatorId, o.AreaId, o.Period));
        var undone = (await db.Returns.Where(r => r.State == ReturnState.Undone).Select(r => r.Id).ToListAsync(ct)).ToHashSet();
        var now = time.GetUtcNow();
        var replaced = new List<string>();
        var restored = new List<Observation>();
        foreach (var o in own)
        {
            var revisions = all[(o.IndicatorId, o.AreaId, o.Period)].OrderBy(r => r.Revision).ToList();
            // A later return that was undone itself stands in nobody's way.
            var standing = revisions.Where(r => r.ReturnId is not { } from || !undone.Contains(from)).ToList();
            if (standing[^1].ReturnId != id)
            {
                replaced.Add($"{partnership.Indicators.First(i => i.Id == o.IndicatorId).Code} for {o.Period.Label} (now from {standing[^1].SourceFile})");
                continue;
            }
            var before = standing.LastOrDefault(r => r.Revision < o.Revision);
            restored.Add(new()
            {
                PartnershipId = o.PartnershipId, IndicatorId = o.IndicatorId, AreaId = o.AreaId, Period = o.Period, Revision = revisions[^1].Revision + 1,
                Value = before?.Value, Numerator = before?.Numerator, Denominator = before?.Denominator, Status = before?.Status ?? ObservationStatus.Withdrawn,
                KnownFrom = partnership.AsKnown > o.KnownFrom ? partnership.AsKnown : o.KnownFrom, RecordedAt = now, ReturnId = id,
                SourceFile = before?.SourceFile ?? stored.FileName, SourceSheet = before?.SourceSheet ?? "", SourceCell = before?.SourceCell ?? "",
                Comment = $"Undo of {stored.FileName}",
            });
        }
        if (replaced.Count > 0)
            throw new ReturnConflictException($"A later return has replaced values of {stored.FileName}: {string.Join("; ", replaced)}.", "Undo the later return first, or send a corrected file.");
        await ObservationWriter.WriteAsync(db, restored, ct);
        stored.State = ReturnState.Undone;
        db.Changes.Add(new() { PartnershipId = partnership.Partnership.Id, Kind = ChangeKind.ReturnUndone, What = $"{stored.FileName} undone", By = by, At = now, ReturnId = id });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return stored;
    }

    /// <summary>Puts a preview aside; its file is kept.</summary>
    public async Task DiscardAsync(string slug, int id, CancellationToken ct = default)
    {
        var partnership = await database.FindAsync(slug, ct) ?? throw NoSuch(slug);
        await using var db = database.Of(partnership);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NoReturn(id);
        if (stored.State == ReturnState.Discarded) return;
        if (stored.State != ReturnState.Preview) throw new ReturnConflictException($"The return {stored.FileName} was {stored.State.ToString().ToLowerInvariant()} already.", "Undo an accepted return instead.");
        stored.State = ReturnState.Discarded;
        stored.DecidedAt = time.GetUtcNow();
        await db.SaveChangesAsync(ct);
    }

    /// <summary>All returns of a partnership, latest first.</summary>
    public async Task<IReadOnlyList<PartnerReturn>> HistoryAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Returns.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(ct);
    }

    /// <summary>The original bytes of a return and its file name; null where there is none.</summary>
    public async Task<(string FileName, byte[] Content)?> OriginalAsync(string slug, int id, CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) return null;
        await using var db = database.Of(partnership);
        var found = await db.Returns.AsNoTracking().Where(r => r.Id == id)
            .Join(db.ReturnFiles, r => r.Sha256, f => f.Sha256, (r, f) => new { r.FileName, f.Content }).FirstOrDefaultAsync(ct);
        return found is null ? null : (found.FileName, found.Content);
    }

    private UnderstoodReturn Understand(PartnershipFacts known, string fileName, byte[] content, CancellationToken ct)
    {
        try
        {
            var (tables, notes) = LongTableFinder.Find(WorkbookReader.Read(content, fileName, WorkbookLimits.Default, time, ct));
            if (tables.Count == 0)
                throw new ReturnRefusedException([new(ProblemSeverity.Error, "", "", $"No sheet of {fileName} has a table with an indicator, a period and a value.", "Download the template under Returns and fill it in, or give the table the headers Indicator, Area, Period and Value."), .. notes]);
            var understood = ReturnUnderstanding.Of(tables, known, ReportingCalendar.UkDate(time.GetUtcNow()), ct);
            return understood with { Problems = [.. understood.Problems.Concat(notes).OrderBy(p => p.Severity)] };
        }
        catch (WorkbookRefusedException e)
        {
            throw new ReturnRefusedException([new(ProblemSeverity.Error, e.Sheet ?? "", e.Cell ?? "", e.Message, e.Remedy)], e);
        }
    }

    private static async Task<List<Observation>> ObservationsOf(
        LspDbContext db, PartnershipFacts known, PartnerReturn stored, UnderstoodReturn understood, DateTimeOffset now, CancellationToken ct)
    {
        var fresh = understood.Values.Where(v => v.Change != ValueChange.Unchanged).ToList();
        var ids = fresh.Select(v => v.Indicator.Id).Distinct().ToList();
        var revisions = (await db.Observations.AsNoTracking().Where(o => ids.Contains(o.IndicatorId))
            .Select(o => new { o.IndicatorId, o.AreaId, o.Period, o.Revision }).ToListAsync(ct))
            .GroupBy(o => (o.IndicatorId, o.AreaId, o.Period)).ToDictionary(g => g.Key, g => g.Max(o => o.Revision));
        return fresh.Select(v => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period,
            Revision = revisions.GetValueOrDefault((v.Indicator.Id, v.Area.Id, v.Period)) + 1,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = now,
            ReturnId = stored.Id, SourceFile = stored.FileName, SourceSheet = v.Sheet, SourceCell = v.Cell, Comment = v.Comment,
        }).OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => o.Period.Code, StringComparer.Ordinal).ToList();
    }

    private static ReturnPreview Preview(PartnershipFacts known, PartnerReturn stored, UnderstoodReturn understood)
    {
        var fresh = understood.Values.Where(v => v.Change != ValueChange.Unchanged).Select((v, i) => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period, Revision = int.MaxValue,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = stored.UploadedAt,
        });
        var before = ScorecardBuilder.Build(known, null, RatingCuts.Current);
        var after = ScorecardBuilder.Build(known with { Observations = [.. known.Observations, .. fresh] }, null, RatingCuts.Current);
        var effects = after.Indicators.Zip(before.Indicators).Where(p => p.First.Rating.Rating != p.Second.Rating.Rating)
            .Select(p => new RatingEffect(p.First.Indicator, p.Second.Rating.Rating, p.First.Rating.Rating)).ToList();
        return new(stored, understood.Rows, understood.Values, understood.Problems, effects);
    }

    private static string HashOf(IEnumerable<Observation> written) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        written.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.IndicatorId}|{o.AreaId}|{o.Period.Code}|{o.Revision}|{o.Value:R}|{o.Numerator:R}|{o.Denominator:R}|{o.Status}"))))));

    private static int Count(UnderstoodReturn understood, ValueChange change) => understood.Values.Count(v => v.Change == change);

    // Only the name: a path in it, from whatever system, is nobody's business.
    private static string CleanName(string fileName)
    {
        var name = new string(fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c)).ToArray()).Trim();
        return name.Length == 0 ? "return.xlsx" : name.Length > 200 ? name[^200..] : name;
    }

    private static KeyNotFoundException NoSuch(string slug) => new($"There is no partnership '{slug}'.");

    private static KeyNotFoundException NoReturn(int id) => new(string.Create(CultureInfo.InvariantCulture, $"There is no return {id}."));
}
