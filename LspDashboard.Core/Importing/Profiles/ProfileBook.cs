using System.Globalization;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>
/// Keeps what people say of partners' layouts. A profile by which a return was decided is never changed: a change makes another of it,
/// so that what a past return was read by stays to be seen.
/// </summary>
public sealed class ProfileBook(LspDatabase database, FactsReader facts, TimeProvider time)
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Says one thing of a return that waits. What is said is used at once, and for every later file of the layout.</summary>
    /// <exception cref="ReturnConflictException">The return does not wait any more.</exception>
    public async Task<ImportProfile> SayAsync(string slug, int returnId, ProfileEdit edit, string by, CancellationToken ct = default)
    {
        var known = await facts.ReadAsync(slug, ct: ct) ?? throw new KeyNotFoundException($"There is no partnership '{slug}'.");
        await using var db = database.Of(known.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.FirstOrDefaultAsync(r => r.Id == returnId, ct) ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"There is no return {returnId}."));
        if (stored.State != ReturnState.Preview)
            throw new ReturnConflictException($"The return {stored.FileName} was decided already.", "Send the file again to say something of its layout.");
        var source = await ReturnArchive.SourceAsync(db, stored, ct);
        var read = (await Task.Run(() => ReturnReading.Read(known, source, time, ct), ct)).Read;
        var profile = read.Recognised is { } recognised ? await WritableAsync(db, recognised.Profile.Id, by, ct) : New(stored.FileName, by);
        var decisions = edit.Apply(read, read.Recognised?.Decisions ?? ProfileDecisions.None);
        (profile.Decisions, profile.ChangedBy, profile.ChangedAt) = (decisions.ToStored(), by, time.GetUtcNow());
        if (profile.Id == 0) db.ImportProfiles.Add(profile);
        await db.SaveChangesAsync(ct);
        stored.ProfileId = profile.Id;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return profile;
    }

    /// <summary>Those in use, latest first.</summary>
    public async Task<IReadOnlyList<ImportProfile>> AllAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.ImportProfiles.AsNoTracking().Where(p => p.RetiredAt == null).OrderByDescending(p => p.Id).ToListAsync(ct);
    }

    /// <summary>What names may mean: the partnership's indicators, every known place, and the partners who may send a file.</summary>
    public async Task<ProfileChoices> ChoicesAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return new(
            [.. (await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).Select(i => new { i.Code, i.Title }).ToListAsync(ct)).Select(i => (i.Code, $"{i.Code} {i.Title}"))],
            [.. (await db.Areas.AsNoTracking().OrderBy(a => a.Name).Select(a => new { a.Code, a.Name }).ToListAsync(ct)).Select(a => (a.Code, a.Name))],
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct));
    }

    /// <summary>Gives a profile its name, whose it is, and whether its files need a person.</summary>
    /// <returns>The problems by field; empty when it was saved.</returns>
    public async Task<IReadOnlyDictionary<string, string>> DescribeAsync(int partnershipId, int id, string name, int? partnerId, bool acceptsAlone, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        name = string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0) problems[nameof(ImportProfile.Name)] = "Give the profile a name, such as 'PCT quarterly return'.";
        else if (name.Length > 100) problems[nameof(ImportProfile.Name)] = "A name has at most 100 characters.";
        if (partnerId is { } partner && !await db.Partners.AnyAsync(p => p.Id == partner, ct)) problems[nameof(ImportProfile.PartnerId)] = "The partnership has no such partner.";
        var profile = await db.ImportProfiles.FirstOrDefaultAsync(p => p.Id == id && p.RetiredAt == null, ct);
        if (profile is null) problems[nameof(ImportProfile.Id)] = "There is no such profile any more.";
        if (problems.Count > 0 || profile is null) return problems;
        var now = time.GetUtcNow();
        // Others are told of what changes how files are treated; a name or a sender is only written down.
        var edits = Edits(profile, name, partnerId, acceptsAlone);
        if (edits.Count > 0)
            db.Changes.Add(new() { Kind = ChangeKind.ImportProfileChanged, By = by, At = now, Subject = ChangeSubject.ImportProfile, SubjectId = id, Edits = edits, What = profile.AcceptsAlone == acceptsAlone ? $"The profile '{name}' described" : $"Files of the profile '{name}' {(acceptsAlone ? "are accepted without waiting, where nothing is doubtful" : "wait for a person")}" });
        (profile.Name, profile.PartnerId, profile.AcceptsAlone, profile.ChangedBy, profile.ChangedAt) = (name, partnerId, acceptsAlone, by, now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return problems;
    }

    private static List<FieldEdit> Edits(ImportProfile before, string name, int? partnerId, bool acceptsAlone) => new FieldEdit[]
    {
        new("Name", before.Name, name),
        new("Sent by partner", EditWords.Value(before.PartnerId), EditWords.Value(partnerId)),
        new("Accepts alone", EditWords.Value(before.AcceptsAlone), EditWords.Value(acceptsAlone)),
    }.Where(e => e.Before != e.After).ToList();

    /// <summary>Takes a profile out of use; a second time changes nothing.</summary>
    public async Task RetireAsync(int partnershipId, int id, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        if (await db.ImportProfiles.FirstOrDefaultAsync(p => p.Id == id && p.RetiredAt == null, ct) is not { } profile) return;
        profile.RetiredAt = time.GetUtcNow();
        db.Changes.Add(new() { Kind = ChangeKind.ImportProfileChanged, What = $"Profile '{profile.Name}' is not used any more", By = by, At = profile.RetiredAt.Value, Subject = ChangeSubject.ImportProfile, SubjectId = id });
        await db.SaveChangesAsync(ct);
    }

    private static async Task<ImportProfile> WritableAsync(LspDbContext db, int id, string by, CancellationToken ct)
    {
        var profile = await db.ImportProfiles.FirstAsync(p => p.Id == id, ct);
        if (!await db.Returns.AnyAsync(r => r.ProfileId == id && r.State != ReturnState.Preview && r.State != ReturnState.Discarded, ct)) return profile;
        var next = new ImportProfile
        {
            Name = profile.Name, PartnerId = profile.PartnerId, Decisions = profile.Decisions, AcceptsAlone = profile.AcceptsAlone,
            CreatedBy = profile.CreatedBy, CreatedAt = profile.CreatedAt, ChangedBy = by, ChangedAt = profile.ChangedAt,
        };
        profile.RetiredAt = profile.ChangedAt;
        return next;
    }

    /// <summary>A first name for the profile of a file: without the date that most names of files carry.</summary>
    public static string NameOf(string fileName)
    {
        var name = string.Join(' ', Path.GetFileNameWithoutExtension(fileName).Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(Digits)).Where(w => w.Length > 1 && !w.Any(char.IsAsciiDigit)));
        return name.Length == 0 ? "A partner's return" : name;
    }

    private ImportProfile New(string fileName, string by)
    {
        var now = time.GetUtcNow();
        return new() { Name = NameOf(fileName), Decisions = "", CreatedBy = by, CreatedAt = now, ChangedBy = by, ChangedAt = now };
    }
}
