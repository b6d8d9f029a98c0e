using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>Freezes a pack: its snapshot and every form that can be had here, with their hashes, stored together or not at all.</summary>
public sealed class PackPublisher(PackReader reader, PackBook book, LspDatabase database, TimeProvider time)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="question">Which pack.</param>
    /// <param name="correction">The edition it corrects and why; null for a first one.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="progress">Told of each form that is written; null where nobody waits.</param>
    /// <param name="ct">Stops before anything is stored.</param>
    /// <returns>What was kept, and the forms that could not be had with the reasons; null where there is no such partnership.</returns>
    public async Task<Publication?> PublishAsync(
        string slug, PackQuestion question, PackCorrection? correction, string by, IProgress<(PackForm Form, int Done)>? progress = null, CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnershipId || await reader.ReadMatterAsync(slug, question, ct) is not { } matter) return null;
        var edition = 1;
        if (correction is not null)
        {
            (edition, var problem) = await book.EditionAsync(partnershipId, correction.PackId, correction.Reason, ct);
            if (problem is not null) return new(new(Saved.Refused(nameof(PublishedPack.Reason), problem), 0), []);
        }
        // Each file says which edition it is: on paper nothing else does.
        var pack = PackBuilder.Of(matter, question.Template) with { Edition = edition, Corrects = correction?.Reason.Trim() ?? "" };
        var snapshot = PackSnapshot.Of(pack, matter.Only(question.Template.Themes), question.Template, time.GetUtcNow());
        var text = SnapshotText.Write(snapshot);
        var written = await AllForms.WriteAsync(pack, snapshot.MadeAt, progress, ct);
        List<PublishedFile> files = [.. written.Where(w => w.Content is not null).Select(w => new PublishedFile
        {
            Name = w.Form.FileName(slug, pack), Ending = w.Form.Ending, Content = w.Content!, Length = w.Content!.Length, Sha256 = SnapshotText.Sha256(w.Content),
        })];
        var published = new PublishedPack
        {
            Title = pack.Title, For = pack.For, Audience = PackTemplateText.Of(pack.Audience), Period = pack.Period, AsKnown = pack.AsKnown, MeetingId = matter.Meeting?.Meeting.Id, Method = snapshot.Method,
            Edition = edition, CorrectsId = correction?.PackId, Reason = correction?.Reason ?? "", Snapshot = SnapshotText.Compress(text), Sha256 = SnapshotText.Sha256(text), PublishedAt = default, PublishedBy = by,
        };
        return new(await book.PublishAsync(partnershipId, published, files, by, ct), [.. written.Where(w => w.Content is null)]);
    }
}
