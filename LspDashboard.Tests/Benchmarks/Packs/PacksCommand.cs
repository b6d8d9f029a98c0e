using System.Diagnostics;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Benchmarks.Importing;
using LspDashboard.Tests.Benchmarks.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Packs;

/// <summary>How long the forms of a pack take with a chart for every indicator, and how much memory: of this process, the browser apart.</summary>
internal static class PacksCommand
{
    private static readonly PackQuestion Full = new(null, null, null, PackTemplate.For(PackAudience.Board) with { Depth = PackDepth.Full });

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("lsp-packs-");
        try
        {
            var path = Path.Combine(folder.FullName, "made.db");
            await MadeOverview.CreateAsync(path);
            // The smaller first, so that the peak it is told is its own.
            foreach (var count in new[] { 60, MadePartnership.Indicators }) await MeasureAsync(output, path, count);
            SqliteSetup.CloseIdle(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(TextWriter output, string path, int count)
    {
        await using var services = MadePartnership.Services(path);
        await UseAsync(services, count);
        var reader = new PackReader(services.GetRequiredService<FactsReader>());
        var watch = Stopwatch.StartNew();
        var pack = (await reader.ReadAsync(MadePartnership.Slug, Full))!;
        var read = watch.Elapsed.TotalMilliseconds;
        var charts = pack.Sections.SelectMany(s => s.Blocks.Concat(s.Parts.SelectMany(p => p.Blocks))).OfType<PackChart>().Count();
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\n{count} indicators, {charts} charts, {Environment.ProcessorCount} processors; the first time, with nothing warmed, and again.\n"));
        Markdown.Heading(output, "form", "first, ms", "again, ms", "KB");
        Markdown.Row(output, "facts, ratings and content", Markdown.Number(read, "0"), "", "");
        var (first, again) = (read, 0.0);
        foreach (var form in PackForm.All)
        {
            var (cold, bytes) = await WriteAsync(form, pack);
            var (warm, _) = await WriteAsync(form, pack);
            (first, again) = (first + cold, again + warm);
            Markdown.Row(output, form.Name, Markdown.Number(cold, "0"), Markdown.Number(warm, "0"), Markdown.Number(bytes / 1024.0, "0"));
        }
        using var process = Process.GetCurrentProcess();
        Markdown.Row(output, "one after another", Markdown.Number(first, "0"), Markdown.Number(again, "0"), "");
        var watchAll = Stopwatch.StartNew();
        await AllForms.WriteAsync(pack, DateTimeOffset.UtcNow, null, CancellationToken.None);
        Markdown.Row(output, "all at once, as publishing does", "", Markdown.Number(watchAll.Elapsed.TotalMilliseconds, "0"), "");
        output.WriteLine($"\nPeak of this process {Markdown.Number(process.PeakWorkingSet64 / 1024.0 / 1024.0, "0")} MB.");
    }

    private static async Task<(double Milliseconds, long Bytes)> WriteAsync(PackForm form, BoardPack pack)
    {
        var watch = Stopwatch.StartNew();
        using var content = new MemoryStream();
        await form.WriteAsync(pack, DateTimeOffset.UtcNow, content, CancellationToken.None);
        return (watch.Elapsed.TotalMilliseconds, content.Length);
    }

    private static async Task UseAsync(ServiceProvider services, int count)
    {
        await using var db = services.GetRequiredService<LspDatabase>().Shared();
        db.Scope = await db.Partnerships.Where(p => p.Slug == MadePartnership.Slug).Select(p => p.Id).FirstAsync();
        await db.Indicators.ExecuteUpdateAsync(i => i.SetProperty(x => x.InUseTo, x => x.Order < count ? null : new DateOnly(2008, 1, 1)));
    }
}
