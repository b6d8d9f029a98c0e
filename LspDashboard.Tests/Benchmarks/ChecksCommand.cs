using LspDashboard.Tests.Core.CrossChecks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>Published figures beside ours, as the tests compare them.</summary>
public static class ChecksCommand
{
    public static async Task RunAsync(TextWriter output)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        Markdown.Row(output, "place", "figure", "published", "ours", "difference", "allowed", "why");
        output.WriteLine("|---|---|--:|--:|--:|--:|---|");
        foreach (var line in PublishedLine.ReadAll(PublishedChecks.File))
            foreach (var check in await PublishedChecks.OfAsync(line, sample))
            {
                var format = check.Decimals == 0 ? "0" : "0." + new string('0', check.Decimals);
                Markdown.Row(output, line.Place, $"{line.Indicator}, {check.Line.Period}", Markdown.Number(check.Published, format),
                    Markdown.Number(check.Ours ?? double.NaN, format), Markdown.Number(check.Difference ?? double.NaN, "0.###"),
                    check.Ours is null ? "-" : Markdown.Number(check.Allowed, "0.###"), check.Difference is { } d && !check.IsWithin ? "**outside** " + check.Reason : check.Reason.Length == 0 ? "agrees" : check.Reason);
            }
    }
}
