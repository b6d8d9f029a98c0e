using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>Whether a partnership wants a second person to agree before a return counts.</summary>
public sealed class ApprovalSetting(LspDatabase database, TimeProvider time)
{
    /// <exception cref="KeyNotFoundException">There is no such partnership.</exception>
    public async Task SetAsync(string slug, bool needsSecond, string by, CancellationToken ct = default)
    {
        var id = await database.FindAsync(slug, ct) ?? throw new KeyNotFoundException($"There is no partnership '{slug}'.");
        await using var db = database.Of(id);
        var partnership = await db.Partnerships.FirstAsync(p => p.Id == id, ct);
        if (partnership.NeedsSecondApproval == needsSecond) return;
        partnership.NeedsSecondApproval = needsSecond;
        db.Changes.Add(new()
        {
            PartnershipId = id, Kind = ChangeKind.ApprovalChanged, By = by, At = time.GetUtcNow(), Subject = ChangeSubject.Partnership, SubjectId = id,
            Edits = [new("Needs second approval", EditWords.Value(!needsSecond), EditWords.Value(needsSecond))],
            What = needsSecond ? "Returns are accepted by one person and agreed by another from now on" : "One person's acceptance of a return is enough from now on",
        });
        await db.SaveChangesAsync(ct);
    }
}
