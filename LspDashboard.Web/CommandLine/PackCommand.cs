using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Api;

namespace LspDashboard.Web.CommandLine;

/// <summary>pack --partnership SLUG --out FILE [--period CODE] [--as-of DATE]</summary>
internal static class PackCommand
{
    public static async Task<int> RunAsync(CommandWords words, TextWriter output, CancellationToken ct)
    {
        var slug = words.Need("--partnership");
        var path = words.Need("--out");
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new CommandException("The pack is an Excel workbook: give --out a name that ends in .xlsx.");
        var when = PeriodAndDate.Of(words.Find("--period"), words.Find("--as-of"));
        if (when.Problem is not null) throw new CommandException(when.Problem);
        await using var services = await CommandServices.OpenAsync();
        var card = await services.GetRequiredService<ScorecardReader>().ReadAsync(slug, when.Period, when.AsOf, ct)
            ?? throw new CommandException($"There is no partnership '{slug}'.");
        using var content = new MemoryStream();
        ExcelBoardPack.Write(card, services.GetRequiredService<TimeProvider>().GetUtcNow(), content);
        // Beside its place first: a pack that is open elsewhere is never left half written.
        var part = path + ".part";
        await File.WriteAllBytesAsync(part, content.ToArray(), ct);
        File.Move(part, path, overwrite: true);
        await output.WriteLineAsync($"Wrote {path}: {card.Partnership.Name}, {card.Period.Label}.");
        return ExitCodes.Done;
    }
}
