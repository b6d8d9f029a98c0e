using System.Globalization;
using ClosedXML.Excel;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>The same return as most programs would take it in: cells through ClosedXML, rows through the change tracker, and nothing checked.</summary>
internal static class ImportByLibraries
{
    public static async Task RunAsync(Laps laps, string path, byte[] file)
    {
        await using var services = MadePartnership.Services(path);
        var database = services.GetRequiredService<LspDatabase>();
        var facts = services.GetRequiredService<FactsReader>();
        var held = (await facts.ReadAsync(MadePartnership.Slug))!;
        var indicators = held.Indicators.ToDictionary(i => i.Code, i => i.Id, StringComparer.Ordinal);
        var areas = held.Areas.Values.ToDictionary(a => a.Name, a => a.Id, StringComparer.Ordinal);
        var rows = laps.Step("cells", () => Read(file, indicators, areas));
        await laps.StepAsync("write", () => WriteAsync(database, held.Partnership.Id, rows));
        var after = (await laps.StepAsync("facts held after", () => facts.ReadAsync(MadePartnership.Slug)))!;
        laps.Step("ratings and flags", () => ImportWays.Build(after));
    }

    private static List<Observation> Read(byte[] file, Dictionary<string, int> indicators, Dictionary<string, int> areas)
    {
        using var workbook = new XLWorkbook(new MemoryStream(file));
        return [.. workbook.Worksheet(1).RowsUsed().Skip(1).Select(row => new Observation
        {
            IndicatorId = indicators[row.Cell(1).GetString()], AreaId = areas[row.Cell(3).GetString()], Period = PeriodText.Read(row.Cell(4).GetString(), Frequency.Quarter, out _)!.Value, Revision = 1,
            Value = Number(row.Cell(5)), Numerator = row.Cell(6).IsEmpty() ? null : Number(row.Cell(6)), Denominator = row.Cell(7).IsEmpty() ? null : Number(row.Cell(7)),
            Status = Enum.Parse<ObservationStatus>(row.Cell(8).GetString()), KnownFrom = MadePartnership.AsKnown, RecordedAt = DateTimeOffset.UnixEpoch,
            SourceFile = "return.xlsx", SourceSheet = "Figures", SourceCell = row.Cell(5).Address.ToString()!,
        })];
    }

    private static double Number(IXLCell cell) => Convert.ToDouble(cell.Value, CultureInfo.InvariantCulture);

    private static async Task<int> WriteAsync(LspDatabase database, int partnership, List<Observation> rows)
    {
        await using var db = database.Of(partnership);
        db.Observations.AddRange(rows);
        return await db.SaveChangesAsync();
    }
}
