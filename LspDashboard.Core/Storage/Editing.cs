using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LspDashboard.Core.Storage;

/// <summary>Saves what somebody edited, with the line that tells of it, unless somebody else saved it since it was read.</summary>
internal static class Editing
{
    /// <summary>Saves the one thing that was edited and whatever else is tracked, with the change, in one transaction.</summary>
    /// <param name="db">Of the thing's partnership; the thing is tracked by it, with its new values.</param>
    /// <param name="thing">What was edited.</param>
    /// <param name="seen">The version that its editor saw.</param>
    /// <param name="change">The line; its subject is the thing.</param>
    /// <param name="ct">Stops before the commit.</param>
    public static async Task<Saved> SaveAsync<T>(LspDbContext db, T thing, int seen, Change change, CancellationToken ct) where T : class, IEdited
    {
        var entry = db.Entry(thing);
        if (thing.Version != seen) return await OvertakenAsync(db, change, ct);
        change.Edits = [.. change.Edits, .. Edits(entry)];
        if (change.Edits.Count == 0 && entry.State == EntityState.Unchanged && !db.ChangeTracker.HasChanges()) return Saved.Done;
        db.Changes.Add(change);
        try
        {
            await db.SaveChangesAsync(ct);
            return Saved.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OvertakenAsync(db, change, ct);
        }
    }

    /// <summary>The plain fields that differ from what was read, in the words of their properties; ids and versions are for the caller to put in words.</summary>
    public static IReadOnlyList<FieldEdit> Edits(EntityEntry entry) => entry.Properties
        .Where(p => p.IsModified && p.Metadata.Name is not nameof(IEdited.Version) && !p.Metadata.IsForeignKey() && !Equals(p.OriginalValue, p.CurrentValue))
        .Select(p => new FieldEdit(EditWords.Field(p.Metadata.Name), EditWords.Value(p.OriginalValue), EditWords.Value(p.CurrentValue))).ToList();

    private static async Task<Saved> OvertakenAsync(LspDbContext db, Change attempted, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var last = await db.Changes.AsNoTracking().Where(c => c.Subject == attempted.Subject && c.SubjectId == attempted.SubjectId)
            .OrderByDescending(c => c.Id).FirstOrDefaultAsync(ct);
        return new(new Dictionary<string, string>(), last ?? attempted);
    }
}
