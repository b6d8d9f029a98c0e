using System.Globalization;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.CommandLine;

/// <summary>import FILE --partnership SLUG [--accept] [--by NAME]</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(CommandWords words, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var file = words.NeededFile;
        var slug = words.Need("--partnership");
        if (!File.Exists(file)) throw new CommandException($"There is no file {file}.");
        await using var services = await CommandServices.OpenAsync();
        // Without the queue, which belongs to the server: a command is a process of its own that waits anyway, and SQLite's lock keeps the two apart.
        var intake = services.GetRequiredService<ReturnIntake>();
        try
        {
            var by = words.Find("--by") ?? "command line";
            var preview = await intake.UploadAsync(slug, Path.GetFileName(file), await File.ReadAllBytesAsync(file, ct), by, ct: ct);
            var isNew = preview.Return.State == ReturnState.Preview;
            foreach (var problem in preview.Problems) await output.WriteLineAsync(Line(problem));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Return {preview.Return.Id}: {preview.Rows} rows, {preview.Count(ValueChange.New)} new, {preview.Count(ValueChange.Changed)} changed, {preview.Count(ValueChange.Unchanged)} unchanged, state {preview.Return.State.ToString().ToLowerInvariant()}."));
            if (!words.Has("--accept") || !isNew) return ExitCodes.Done;
            if (preview.HasErrors)
            {
                await error.WriteLineAsync($"It has rows that cannot be taken, so it waits in the preview: open /{slug}/returns to accept the others, or correct the file and send it again.");
                return ExitCodes.WaitsForDecision;
            }
            var accepted = await intake.AcceptAsync(slug, preview.Return.Id, AcceptedRows.All, by, ct: ct);
            if (accepted.Return.State == ReturnState.Preview)
            {
                await output.WriteLineAsync($"{by} asks to accept it; another person has to agree, under /{slug}/returns or by sending it again with another --by.");
                return ExitCodes.WaitsForDecision;
            }
            await output.WriteLineAsync("Accepted.");
            return ExitCodes.Done;
        }
        catch (ReturnRefusedException e)
        {
            foreach (var problem in e.Problems) await error.WriteLineAsync(Line(problem));
            return ExitCodes.Refused;
        }
        catch (ReturnConflictException e)
        {
            await error.WriteLineAsync($"{e.Message} {e.Remedy}");
            return ExitCodes.WaitsForDecision;
        }
        catch (KeyNotFoundException e)
        {
            throw new CommandException(e.Message);
        }
    }

    private static string Line(ReturnProblem p) =>
        $"{p.Severity.ToString().ToLowerInvariant()}: {(p.Sheet.Length > 0 ? $"{p.Sheet} {p.Cell}".Trim() + ": " : "")}{p.Message} {p.Remedy}";
}
