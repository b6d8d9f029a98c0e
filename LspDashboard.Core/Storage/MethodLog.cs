using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes down when another version of the method's thresholds begins to rate: an event like any other change.</summary>
public sealed class MethodLog(LspDatabase database, TimeProvider time)
{
    /// <summary>Once for each partnership that was not rated by this version before; a second call writes nothing.</summary>
    /// <param name="version">Of the method.</param>
    /// <param name="ct">Stops between partnerships.</param>
    public async Task RecordAsync(string version, CancellationToken ct = default)
    {
        var what = $"Rated by the method of {version} from now on";
        foreach (var partnership in await database.AllAsync(ct))
        {
            await using var db = database.Of(partnership.Id);
            var last = await db.Changes.Where(c => c.Kind == ChangeKind.MethodChanged).OrderByDescending(c => c.Id).Select(c => c.What).FirstOrDefaultAsync(ct);
            if (string.Equals(last, what, StringComparison.Ordinal)) continue;
            db.Changes.Add(new() { Kind = ChangeKind.MethodChanged, What = what, By = "LspDashboard", At = time.GetUtcNow(), Subject = ChangeSubject.Partnership, SubjectId = partnership.Id });
            await db.SaveChangesAsync(ct);
        }
    }
}
