using System.Globalization;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Keeps a partnership's own templates of packs.</summary>
public sealed class TemplateBook(LspDatabase database, TimeProvider time)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<SavedTemplate>> ListAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.PackTemplates.AsNoTracking().OrderBy(t => t.Name).ToListAsync(ct);
    }

    /// <summary>Saves under a name; what had that name is replaced.</summary>
    public async Task<Saved> SaveAsync(int partnershipId, string name, string choices, string by, CancellationToken ct = default)
    {
        name = name.Trim();
        if (name.Length == 0) return Saved.Refused(nameof(SavedTemplate.Name), "Give it a name.");
        if (name.Length > SavedTemplate.LongestName) return Saved.Refused(nameof(SavedTemplate.Name), string.Create(CultureInfo.InvariantCulture, $"At most {SavedTemplate.LongestName} characters."));
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var template = await db.PackTemplates.FirstOrDefaultAsync(t => t.Name == name, ct);
        var before = template?.Choices ?? "";
        if (template is null) db.PackTemplates.Add(new() { Name = name, Choices = choices });
        else template.Choices = choices;
        db.Changes.Add(Line($"Pack template “{name}” {(template is null ? "saved" : "changed")}", new FieldEdit("Choices", before, choices), partnershipId, by));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Forgets one; one that is gone already is no problem.</summary>
    public async Task ForgetAsync(int partnershipId, string name, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.PackTemplates.FirstOrDefaultAsync(t => t.Name == name, ct) is not { } template) return;
        db.PackTemplates.Remove(template);
        db.Changes.Add(Line($"Pack template “{name}” forgotten", new FieldEdit("Choices", template.Choices, ""), partnershipId, by));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private Change Line(string what, FieldEdit edit, int partnershipId, string by) => new()
    {
        Kind = ChangeKind.PackTemplateChanged, What = what, By = by, At = time.GetUtcNow(), Subject = ChangeSubject.Partnership, SubjectId = partnershipId, Edits = [edit],
    };
}
