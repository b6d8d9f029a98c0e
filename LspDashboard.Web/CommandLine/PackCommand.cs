using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Web.Api;

namespace LspDashboard.Web.CommandLine;

/// <summary>pack --partnership SLUG --out FILE [--period CODE] [--as-of DATE] [--audience WHO] [--sections LIST] [--depth HOW-MUCH] [--themes LIST] [--meeting NUMBER]</summary>
internal static class PackCommand
{
    public static async Task<int> RunAsync(CommandWords words, TextWriter output, CancellationToken ct)
    {
        var slug = words.Need("--partnership");
        var path = words.Need("--out");
        var form = PackForm.Find(Path.GetExtension(path).TrimStart('.'))
            ?? throw new CommandException($"The ending of --out says which form the pack is to have: give it a name that ends in {string.Join(", ", PackForm.All.Select(f => "." + f.Ending))}.");
        var (question, problem) = new PackAsked(
            words.Find("--period"), words.Find("--as-of"), words.Find("--audience"), words.Find("--sections"), words.Find("--depth"), words.Find("--themes"), words.Find("--meeting")).Read();
        if (question is null) throw new CommandException(problem!);
        await using var services = await CommandServices.OpenAsync();
        var reader = services.GetRequiredService<PackReader>();
        if (await reader.MissingAsync(slug, question, ct) is { } missing) throw new CommandException(missing);
        var pack = await reader.ReadAsync(slug, question, ct) ?? throw new CommandException($"There is no partnership '{slug}'.");
        using var content = new MemoryStream();
        try
        {
            await form.WriteAsync(pack, services.GetRequiredService<TimeProvider>().GetUtcNow(), content, ct);
        }
        catch (FormNotToBeHadException e)
        {
            throw new CommandException(e.Message);
        }
        // Beside its place first: a pack that is open elsewhere is never left half written.
        var part = path + ".part";
        await File.WriteAllBytesAsync(part, content.ToArray(), ct);
        File.Move(part, path, overwrite: true);
        await output.WriteLineAsync($"Wrote {path}: {pack.Partnership}, {pack.Period.Label}, for {pack.For}.");
        return ExitCodes.Done;
    }
}
