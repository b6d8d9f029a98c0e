using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Writes a pack in every form, two at a time: the PDF is printed by another program meanwhile.</summary>
public static class AllForms
{
    private const int AtATime = 2;

    /// <param name="pack">What is said.</param>
    /// <param name="madeAt">UTC.</param>
    /// <param name="progress">Told of each form that is done, with how many are; null where nobody waits.</param>
    /// <param name="ct">Stops all.</param>
    /// <returns>In the order of <see cref="PackForm.All"/>; of a form that cannot be had here the reason instead of the bytes.</returns>
    public static async Task<IReadOnlyList<WrittenForm>> WriteAsync(BoardPack pack, DateTimeOffset madeAt, IProgress<(PackForm Form, int Done)>? progress, CancellationToken ct)
    {
        var written = new WrittenForm[PackForm.All.Count];
        var done = 0;
        await Parallel.ForEachAsync(PackForm.All.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = ct }, async (form, stop) =>
        {
            using var content = new MemoryStream();
            try
            {
                await form.Item.WriteAsync(pack, madeAt, content, stop);
                written[form.Index] = new(form.Item, content.ToArray(), "");
            }
            catch (FormNotToBeHadException e)
            {
                written[form.Index] = new(form.Item, null, e.Message);
            }
            progress?.Report((form.Item, Interlocked.Increment(ref done)));
        });
        return written;
    }
}

/// <summary>One form of a pack as it was written.</summary>
/// <param name="Form">Which.</param>
/// <param name="Content">Null where it cannot be had here.</param>
/// <param name="Why">Then the reason in words.</param>
public sealed record WrittenForm(PackForm Form, byte[]? Content, string Why);
