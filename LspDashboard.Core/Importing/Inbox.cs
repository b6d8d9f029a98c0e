using System.Globalization;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// A folder into which returns are put: <c>inbox/{partnership}/file.xlsx</c>. Each is taken the way of every return, to a preview that waits
/// for a person, and moved aside: to <c>taken</c>, or to <c>refused</c> with a text beside it that says why. Nothing is ever deleted.
/// </summary>
/// <param name="database">For the partnerships, each of which has a folder.</param>
/// <param name="read">The way of every return: through the queue where there is one.</param>
/// <param name="time">For files of one name.</param>
public sealed class Inbox(LspDatabase database, ReadingOfAReturn read, TimeProvider time)
{
    private const string Taken = "taken";
    private const string Refused = "refused";

    // A file that was written a moment ago may not be whole yet.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>Takes what is there, one file after the other.</summary>
    /// <param name="folder">The inbox; where it does not exist there is nothing to do.</param>
    /// <param name="ct">Stops between files.</param>
    /// <returns>What became of each file.</returns>
    public async Task<IReadOnlyList<InboxFile>> SweepAsync(string folder, CancellationToken ct = default)
    {
        if (!Directory.Exists(folder)) return [];
        var done = new List<InboxFile>();
        foreach (var partnership in await database.AllAsync(ct))
        {
            var own = Path.Combine(folder, partnership.Slug);
            if (!Directory.Exists(own)) continue;
            foreach (var path in Directory.EnumerateFiles(own).Order(StringComparer.Ordinal).ToList())
            {
                ct.ThrowIfCancellationRequested();
                if (IsWaiting(path)) continue;
                done.Add(await TakeAsync(partnership.Slug, own, path, ct));
            }
        }
        return done;
    }

    // Hidden files and a program's own lock files ("~$return.xlsx") are nobody's return.
    private bool IsWaiting(string path) =>
        Path.GetFileName(path) is ['.', ..] or ['~', '$', ..] || time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) < Settled;

    private async Task<InboxFile> TakeAsync(string slug, string own, string path, CancellationToken ct)
    {
        var name = Path.GetFileName(path);
        var outcome = await read(slug, name, await ReadAsync(path, ct), "inbox", ct);
        if (outcome.Preview is { } preview)
        {
            Move(path, Path.Combine(own, Taken));
            return new(slug, name, preview.Return.Id, "");
        }
        // Stopped with the program, and not by a person: it lies here for the next sweep.
        ct.ThrowIfCancellationRequested();
        var why = string.Join(Environment.NewLine, outcome.Problems.Select(p => $"{string.Join(' ', new[] { p.Sheet, p.Cell }.Where(t => t.Length > 0))} {p.Message} {p.Remedy}".Trim()));
        await File.WriteAllTextAsync(Move(path, Path.Combine(own, Refused)) + ".why.txt", why + Environment.NewLine, ct);
        return new(slug, name, null, why);
    }

    // One byte more than is taken is enough for it to be refused.
    private static async Task<byte[]> ReadAsync(string path, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        var content = new byte[Math.Min(file.Length, WorkbookLimits.Default.FileBytes + 1)];
        await file.ReadExactlyAsync(content, ct);
        return content;
    }

    // A file of the same name that came before stays: this one gets the time in its name.
    private string Move(string path, string folder)
    {
        Directory.CreateDirectory(folder);
        var target = Path.Combine(folder, Path.GetFileName(path));
        if (File.Exists(target))
            target = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)} {time.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}{Path.GetExtension(path)}");
        File.Move(path, target);
        return target;
    }
}

/// <summary>What became of a file of the inbox.</summary>
/// <param name="Slug">Whose folder it lay in.</param>
/// <param name="FileName">Its name.</param>
/// <param name="ReturnId">The return that waits for a decision; null where it was refused.</param>
/// <param name="Why">Why it was refused; else empty.</param>
public sealed record InboxFile(string Slug, string FileName, int? ReturnId, string Why);

/// <summary>Reads a partner's file to a preview, or says why not.</summary>
public delegate Task<ImportOutcome> ReadingOfAReturn(string slug, string fileName, byte[] content, string by, CancellationToken ct);
