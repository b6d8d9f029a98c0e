using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.CommandLine;

/// <summary>set-up FILE [--partnership SLUG] [--accept] [--by NAME]; without a partnership the workbook founds the one it names.</summary>
internal static class SetUpCommand
{
    public static async Task<int> RunAsync(CommandWords words, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var file = words.NeededFile;
        if (!File.Exists(file)) throw new CommandException($"There is no file {file}.");
        var (slug, by, content) = (words.Find("--partnership"), words.Find("--by") ?? "command line", await File.ReadAllBytesAsync(file, ct));
        await using var services = await CommandServices.OpenAsync();
        var intake = services.GetRequiredService<SetUpIntake>();
        try
        {
            var preview = words.Has("--accept")
                ? await intake.AcceptAsync(slug, Path.GetFileName(file), content, by, "", ct)
                : await intake.PreviewAsync(slug, Path.GetFileName(file), content, by, ct);
            foreach (var change in preview.Changes)
                await output.WriteLineAsync($"{change.Sheet}: {(change.IsNew ? "new" : "changed")}: {change.What}{string.Concat(change.Edits.Select(e => $"; {e.Field}: {e.Before} -> {e.After}"))}");
            foreach (var problem in preview.Problems) await error.WriteLineAsync(Line(problem));
            if (preview.Problems.Any(p => p.Severity == ProblemSeverity.Error)) return ExitCodes.Refused;
            await output.WriteLineAsync(words.Has("--accept") ? $"Done: /{preview.Slug}" : "Nothing was stored; add --accept to do it.");
            return ExitCodes.Done;
        }
        catch (ReturnRefusedException e)
        {
            foreach (var problem in e.Problems) await error.WriteLineAsync(Line(problem));
            return ExitCodes.Refused;
        }
    }

    private static string Line(ReturnProblem p) =>
        $"{p.Severity.ToString().ToLowerInvariant()}: {(p.Sheet.Length > 0 ? $"{p.Sheet} {p.Cell}".Trim() + ": " : "")}{p.Message} {p.Remedy}".TrimEnd();
}
