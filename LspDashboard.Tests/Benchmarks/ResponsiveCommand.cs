using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>
/// What others feel of an import: the page of another partnership while a return of 100,000 rows is read and accepted, as a multiple of
/// its idle time in the same run; and the first import after a start as a multiple of later ones.
/// </summary>
public static class ResponsiveCommand
{
    private const int Places = 250;
    private const int Starts = 3;
    private const int Imports = 9;
    private const int Gets = 60;
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(20);
    private static readonly Uri Overview = new("/salford", UriKind.Relative);

    public static async Task RunAsync(TextWriter output)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var places = await MakePlacesAsync(sample);
        var connection = SqliteSetup.ConnectionString(sample.Path);
        await ImportsAsync(output, connection);
        await PagesAsync(output, connection, LargeReturn.Of(places));
    }

    private static async Task ImportsAsync(TextWriter output, string connection)
    {
        var (firsts, laters, value) = (new List<double>(), new List<double>(), 100.0);
        for (var start = 0; start < Starts; start++)
        {
            using var server = await ServerProcess.StartAsync(connection);
            await Task.Delay(AfterTheStart);
            firsts.Add(await ImportAsync(server, value++));
            for (var i = 0; i < Imports; i++) laters.Add(await ImportAsync(server, value++));
        }
        Markdown.Heading(output, $"a return of one figure, read and accepted, {Markdown.Number(AfterTheStart.TotalSeconds, "0")} s after the start", "milliseconds", "x later");
        Markdown.Row(output, $"later ones (median of {Markdown.Number(laters.Count)})", Markdown.Number(Median(laters), "0"), "1.00");
        Markdown.Row(output, $"the first (median of {Markdown.Number(firsts.Count)} starts)", Markdown.Number(Median(firsts), "0"), Markdown.Number(Median(firsts) / Median(laters)));
        output.WriteLine();
    }

    private static async Task PagesAsync(TextWriter output, string connection, byte[] large)
    {
        using var server = await ServerProcess.StartAsync(connection);
        await Task.Delay(AfterTheStart);
        await TimesAsync(server, Task.Delay(Warming));
        var before = await TimesAsync(server, null);
        var (reading, read) = await WhileAsync(server, () => SendAsync(server, large, "large.xlsx"));
        var (accepting, _) = await WhileAsync(server, () => DecideAsync(server, read.GetProperty("id").GetInt32()));
        var after = await TimesAsync(server, null);
        // The page still gets quicker as it is asked for; beside its slower self the work would look harmless.
        var idle = Median(before) < Median(after) ? before : after;

        output.WriteLine($"A return of {Markdown.Number(Places * LargeReturn.RowsForAPlace)} rows into Halton, {Markdown.Number(large.Length / 1024)} KB; GET {Overview} by another reader meanwhile; {Markdown.Number(Environment.ProcessorCount)} processors.\n");
        Markdown.Heading(output, "meanwhile", "pages", "median ms", "95% within ms", "x the quicker idle", "95%: x that");
        foreach (var (name, times) in new[] { ("nothing, before", before), ("it is read", reading), ("it is accepted", accepting), ("nothing, afterwards", after) })
            Markdown.Row(output, name, Markdown.Number(times.Count), Markdown.Number(Median(times), "0.0"), Markdown.Number(Late(times), "0.0"), Markdown.Number(Median(times) / Median(idle)), Markdown.Number(Late(times) / Late(idle)));
    }

    private static async Task<(List<double> Times, JsonElement Answer)> WhileAsync(ServerProcess server, Func<Task<JsonElement>> work)
    {
        var running = work();
        var times = await TimesAsync(server, running);
        return (times, await running);
    }

    // As many pages as are asked for, or as many as fit beside the work.
    private static async Task<List<double>> TimesAsync(ServerProcess server, Task? beside)
    {
        var times = new List<double>();
        while (beside is null ? times.Count < Gets : !beside.IsCompleted)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await server.Client.GetAsync(Overview);
            answer.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
            // A reader pauses; a loop without one would measure its own crowd.
            await Task.Delay(50);
        }
        return times;
    }

    private static async Task<double> ImportAsync(ServerProcess server, double value)
    {
        var content = ReturnWorkbook.Quitters(value);
        var watch = Stopwatch.StartNew();
        var read = await SendAsync(server, content, "quitters.xlsx");
        await DecideAsync(server, read.GetProperty("id").GetInt32());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<JsonElement> SendAsync(ServerProcess server, byte[] content, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", name } };
        using var answer = await server.Client.PostAsync(new Uri("/api/v1/partnerships/halton/returns", UriKind.Relative), form);
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<JsonElement> DecideAsync(ServerProcess server, int id)
    {
        using var answer = await server.Client.PostAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/api/v1/partnerships/halton/returns/{id}/accept"), UriKind.Relative), null);
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    // The samples know too few places for so many figures.
    private static async Task<List<string>> MakePlacesAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        var names = Enumerable.Range(1, Places).Select(i => string.Create(CultureInfo.InvariantCulture, $"Made Place {i:000}")).ToList();
        db.Areas.AddRange(names.Select((name, i) => new Area { Code = string.Create(CultureInfo.InvariantCulture, $"X99{i:000000}"), Name = name, Kind = AreaKind.LocalAuthority }));
        await db.SaveChangesAsync();
        return names;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Late(List<double> times) => times.Order().ElementAt((int)(times.Count * .95));
}
