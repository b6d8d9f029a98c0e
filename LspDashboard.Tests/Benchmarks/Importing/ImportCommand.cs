using LspDashboard.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>A return of 100,000 rows from its bytes to the ratings: ours beside the floor and beside the usual libraries, in one run.</summary>
internal static class ImportCommand
{
    private const int WarmRounds = 2;
    private const int Rounds = 5;

    // Two years of each series are held, and the return brings what follows.
    private const int HeldQuarters = 8;

    /// <param name="output">Where the table goes.</param>
    /// <param name="count">Rows of the return.</param>
    /// <param name="withLibraries">False to leave out the slowest way.</param>
    public static async Task RunAsync(TextWriter output, int count, bool withLibraries)
    {
        var folder = Directory.CreateTempSubdirectory("lsp-import-").FullName;
        try
        {
            var template = Path.Combine(folder, "template.db");
            var (held, figures) = MadeFigure.Split(HeldQuarters, count);
            await SeedAsync(template, held);
            var (file, rows) = (MadeReturnFile.Of(figures), RawRow.All(figures));
            var after = await AfterAsync(folder, template, rows);
            var (floor, once, person, libraries) = (new Laps("floor"), new Laps("read, check, write and rate once"), new Laps("upload, then accept"), new Laps("ClosedXML and EF"));
            // All ways in every round, so that what slows the machine for a while slows them alike.
            for (var round = 0; round < WarmRounds + Rounds; round++)
            {
                var isKept = round >= WarmRounds;
                await OnCopyAsync(folder, template, path => floor.RoundAsync(() => ImportWays.FloorAsync(floor, path, file, rows, after), isKept));
                await OnCopyAsync(folder, template, path => once.RoundAsync(() => ImportWays.OnceAsync(once, path, file), isKept));
                await OnCopyAsync(folder, template, path => person.RoundAsync(() => ImportWays.UploadAndAcceptAsync(person, path, file), isKept));
            }
            // Minutes longer than ours, so it is warmed and measured once.
            for (var round = 0; withLibraries && round < 2; round++)
                await OnCopyAsync(folder, template, path => libraries.RoundAsync(() => ImportByLibraries.RunAsync(libraries, path, file), isKept: round > 0));
            output.WriteLine($"{Markdown.Number(rows.Count)} rows, {Markdown.Number(file.Length / 1048576.0, "0.0")} MB packed; medians of {Rounds} warmed rounds, the libraries' of one.\n");
            output.WriteLine("""
                - Floor: unzips and tokenises the file; binds and steps rows that are ready; rates facts that are in memory.
                - Ours, once and by a person: reads strictly, checks every row, doubts every figure, writes and hashes, reads the facts again and rates them.
                - ClosedXML and EF: cells by ClosedXML, names and numbers looked up without a check, then the same doubts, revisions, hash, facts and ratings by the same code; written by AddRange and SaveChanges.

                """);
            Markdown.Heading(output, "way", "ms", "x floor", "processor ms", "x floor", "MB allocated", "peak MB");
            foreach (var way in withLibraries ? (Laps[])[floor, once, person, libraries] : [floor, once, person])
            {
                Markdown.Row(output, $"**{way.Name}**", Markdown.Number(way.Total, "#,0"), Markdown.Number(way.Total / floor.Total), Markdown.Number(way.Processor, "#,0"), Markdown.Number(way.Processor / floor.Processor), Markdown.Number(way.Megabytes, "#,0"), Markdown.Number(way.PeakMegabytes, "#,0"));
                foreach (var step in way.Steps) Markdown.Row(output, step, Markdown.Number(way.Milliseconds(step), "#,0"), Markdown.Number(way.Milliseconds(step) / floor.Total), "", "", "", "");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A database with what is held before the return comes, and no log beside it.</summary>
    public static async Task SeedAsync(string path, IEnumerable<MadeFigure> held)
    {
        await MadePartnership.CreateAsync(path);
        RawInsert.Write(path, RawRow.All(held));
        SqliteSetup.CloseIdle(path);
    }

    /// <summary>Runs on a copy of its own.</summary>
    public static async Task OnCopyAsync(string folder, string template, Func<string, Task> work)
    {
        var path = Path.Combine(folder, "round.db");
        File.Copy(template, path);
        await work(path);
        SqliteSetup.CloseIdle(path);
        foreach (var left in Directory.EnumerateFiles(folder, "round.db*")) File.Delete(left);
    }

    private static async Task<PartnershipFacts> AfterAsync(string folder, string template, List<RawRow> rows)
    {
        PartnershipFacts? facts = null;
        await OnCopyAsync(folder, template, async path =>
        {
            RawInsert.Write(path, rows);
            await using var services = MadePartnership.Services(path);
            facts = await services.GetRequiredService<FactsReader>().ReadAsync(MadePartnership.Slug);
        });
        return facts!;
    }
}
