using System.Globalization;
using ClosedXML.Excel;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Suspicion;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>The same return as most programs would take it in: cells through ClosedXML, rows through the change tracker. What lies between is ours, so that both do the same work.</summary>
internal static class ImportByLibraries
{
    public static async Task RunAsync(Laps laps, string path, byte[] file)
    {
        await using var services = MadePartnership.Services(path);
        var (facts, database) = (services.GetRequiredService<FactsReader>(), services.GetRequiredService<LspDatabase>());
        var held = (await laps.StepAsync("facts held before", () => facts.ReadAsync(MadePartnership.Slug)))!;
        var values = laps.Step("cells", () => Read(file, held));
        var understood = laps.Step("doubts", () => new UnderstoodReturn(values.Count, values, ReturnSuspicion.Of(values, held, SuspectLimits.Current)));
        await laps.StepAsync("write", () => ImportWays.WriteAsync(database, held, understood, file, WriteAsync));
        var after = (await laps.StepAsync("facts held after", () => facts.ReadAsync(MadePartnership.Slug)))!;
        laps.Step("ratings and flags", () => ImportWays.Build(after));
    }

    private static List<ReturnedValue> Read(byte[] file, PartnershipFacts held)
    {
        var indicators = held.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var areas = held.Areas.Values.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var figures = held.Observations.ToDictionary(o => (o.IndicatorId, o.AreaId, o.Period));
        using var workbook = new XLWorkbook(new MemoryStream(file));
        return [.. workbook.Worksheet(1).RowsUsed().Skip(1).Select(row =>
        {
            var (indicator, area, period) = (indicators[row.Cell(1).GetString()], areas[row.Cell(3).GetString()], PeriodText.Read(row.Cell(4).GetString(), Frequency.Quarter, out _)!.Value);
            return new ReturnedValue(
                indicator, area, period, Number(row.Cell(5)), NumberOrNone(row.Cell(6)), NumberOrNone(row.Cell(7)), Enum.Parse<ObservationStatus>(row.Cell(8).GetString()), "",
                "Figures", row.Cell(5).Address.ToString()!, figures.GetValueOrDefault((indicator.Id, area.Id, period)));
        })];
    }

    private static double Number(IXLCell cell) => Convert.ToDouble(cell.Value, CultureInfo.InvariantCulture);

    private static double? NumberOrNone(IXLCell cell) => cell.IsEmpty() ? null : Number(cell);

    private static async Task<string> WriteAsync(LspDbContext db, List<Observation> written)
    {
        db.Observations.AddRange(written);
        await db.SaveChangesAsync();
        return AcceptedValues.HashOf(written);
    }
}
