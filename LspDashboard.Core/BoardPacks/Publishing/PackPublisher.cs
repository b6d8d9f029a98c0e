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
    /// <param name="progress">Told which form is being written; null where nobody waits.</param>
    /// <param name="ct">Stops before anything is stored.</param>
    /// <returns>What was kept, and the forms that could not be had with the reasons; null where there is no such partnership.</returns>
    public async Task<Publication?> PublishAsync(
        string slug, PackQuestion question, PackCorrection? correction, string by, IProgress<PackForm>? progress = null, CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnershipId || await reader.ReadMatterAsync(slug, question, ct) is not { } matter) return null;
        var pack = PackBuilder.Of(matter, question.Template);
        var snapshot = PackSnapshot.Of(pack, matter.Only(question.Template.Themes), question.Template, time.GetUtcNow());
        var text = SnapshotText.Write(snapshot);
        var (files, missing) = await WriteAsync(slug, snapshot, progress, ct);
        var published = new PublishedPack
        {
            Title = pack.Title, For = pack.For, Audience = PackTemplateText.Of(pack.Audience), Period = pack.Period, AsKnown = pack.AsKnown, MeetingId = matter.Meeting?.Meeting.Id, Method = snapshot.Method,
            Edition = 1, CorrectsId = correction?.PackId, Reason = correction?.Reason ?? "", Snapshot = SnapshotText.Compress(text), Sha256 = SnapshotText.Sha256(text), PublishedAt = default, PublishedBy = by,
        };
        return new(await book.PublishAsync(partnershipId, published, files, by, ct), missing);
    }

    /// <summary>Every form of a snapshot.</summary>
    /// <returns>The files, and the forms that could not be had with the reasons.</returns>
    private static async Task<(List<PublishedFile> Files, List<(PackForm Form, string Why)> Missing)> WriteAsync(string slug, PackSnapshot snapshot, IProgress<PackForm>? progress, CancellationToken ct)
    {
        var (files, missing) = (new List<PublishedFile>(), new List<(PackForm, string)>());
        foreach (var form in PackForm.All)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report(form);
            using var content = new MemoryStream();
            try
            {
                await form.WriteAsync(snapshot.Pack, snapshot.MadeAt, content, ct);
            }
            catch (FormNotToBeHadException e)
            {
                missing.Add((form, e.Message));
                continue;
            }
            var bytes = content.ToArray();
            files.Add(new() { Name = form.FileName(slug, snapshot.Pack), Ending = form.Ending, Content = bytes, Length = bytes.Length, Sha256 = SnapshotText.Sha256(bytes) });
        }
        return (files, missing);
    }
}
