using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>
/// What a reader of 198 rows feels: a Release publish beside the same rows as plain HTML of the same server, as fresh visitors in turn.
/// </summary>
public static class PagesCommand
{
    private const int Runs = 11;
    private const string Plain = "plain.html";

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("lsp-pages-");
        using var published = await PublishedWeb.MakeAsync();
        try
        {
            var path = Path.Combine(folder.FullName, "lsp.db");
            await MadeOverview.CreateAsync(path);
            var connection = SqliteSetup.ConnectionString(path);
            using (var first = await ServerProcess.StartAsync(connection, published.Folder)) await published.AddPageAsync(Plain, await MadeOverview.PlainAsync(first));
            using var server = await ServerProcess.StartAsync(connection, published.Folder);
            await MeasureAsync(output, server);
            SqliteSetup.CloseIdle(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(TextWriter output, ServerProcess server)
    {
        await using var browser = await Chromium.StartAsync();
        var (own, plain) = (new Uri(server.Client.BaseAddress!, MadeOverview.Address), new Uri(server.Client.BaseAddress!, Plain));
        // The first of each is for the server's warming and the browser's.
        for (var i = 0; i < 3; i++)
        {
            await PageTimes.MeasureAsync(browser, own, isLive: true);
            await PageTimes.MeasureAsync(browser, plain, isLive: false);
        }
        var (owns, plains) = (new List<PageTimes>(), new List<PageTimes>());
        IReadOnlyCollection<BrowserTab.Loaded> files = [];
        for (var i = 0; i < Runs; i++)
        {
            plains.Add((await PageTimes.MeasureAsync(browser, plain, isLive: false)).Times);
            (var times, files) = await PageTimes.MeasureAsync(browser, own, isLive: true);
            owns.Add(times);
        }
        var (floor, floorAll) = (Median(plains, t => t.Rows), Median(plains, t => t.AllRows));
        output.WriteLine($"{Markdown.Number(PageTimes.MadeRows)} rows, Release publish, fresh visitors, medians of {Markdown.Number(Runs)} alternating runs, {Markdown.Number(Environment.ProcessorCount)} processors. Plain is the overview's own first HTML without scripts, from the same server.\n");
        Markdown.Heading(output, "milliseconds", "plain", "ours", "x plain");
        Row(output, "first row painted", floor, Median(owns, t => t.Rows), floor);
        Row(output, "all rows painted", floorAll, Median(owns, t => t.AllRows), floorAll);
        Row(output, "interactive: the filter answers (beside plain's first row)", floor, Median(owns, t => t.Interactive!.Value), floor);
        Row(output, "choice of colours, in view", null, Median(owns, t => t.Theme!.Value), null);
        Row(output, "choice of colours, everywhere", null, Median(owns, t => t.Everywhere!.Value), null);
        Row(output, "letter in the filter until its rows", null, Median(owns, t => t.Filter!.Value), null);
        output.WriteLine();
        Markdown.Heading(output, "first page, compressed as sent", "KB");
        foreach (var group in files.GroupBy(f => Kind(f.Address)).OrderByDescending(g => g.Sum(f => f.Bytes))) Markdown.Row(output, group.Key, Markdown.Number(group.Sum(f => f.Bytes) / 1024, "0.0"));
        Markdown.Row(output, "all", Markdown.Number(files.Sum(f => f.Bytes) / 1024, "0.0"));
    }

    private static void Row(TextWriter output, string name, double? plain, double ours, double? floor) =>
        Markdown.Row(output, name, plain is { } p ? Markdown.Number(p, "0") : "", Markdown.Number(ours, "0"), floor is { } f ? Markdown.Number(ours / f) : "");

    private static string Kind(Uri address) => Path.GetExtension(address.AbsolutePath) is { Length: > 1 } extension ? extension[1..] : address.AbsolutePath.StartsWith("/_blazor", StringComparison.Ordinal) ? "the circuit's negotiation" : "the page itself";

    private static double Median(List<PageTimes> times, Func<PageTimes, double> of) => times.Select(of).Order().ElementAt(times.Count / 2);
}
