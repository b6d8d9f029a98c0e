using System.IO.Compression;
using System.Xml;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>The ways of bringing one return in that are compared.</summary>
internal static class ImportWays
{
    /// <summary>What no import can do without: unzip and tokenise, bind and step, and the ratings and flags of facts that are in memory.</summary>
    public static Task FloorAsync(Laps laps, string path, byte[] file, IReadOnlyList<RawRow> rows, PartnershipFacts after)
    {
        laps.Step("unzip and tokenise", () => Tokenise(file));
        laps.Step("bind and step", () =>
        {
            RawInsert.Write(path, rows);
            return true;
        });
        laps.Step("ratings and flags", () => Build(after));
        return Task.CompletedTask;
    }

    /// <summary>Read, check, write and rate, each once, with the product's own parts.</summary>
    public static async Task OnceAsync(Laps laps, string path, byte[] file)
    {
        await using var services = MadePartnership.Services(path);
        var (facts, database) = (services.GetRequiredService<FactsReader>(), services.GetRequiredService<LspDatabase>());
        var held = (await laps.StepAsync("facts held before", () => facts.ReadAsync(MadePartnership.Slug)))!;
        var workbook = laps.Step("cells", () => WorkbookReader.Read(file, "return.xlsx", WorkbookLimits.Default, TimeProvider.System, CancellationToken.None));
        var today = ReportingCalendar.UkDate(TimeProvider.System.GetUtcNow());
        var understood = laps.Step("values and doubts", () => ReturnUnderstanding.Of(LongTableFinder.Find(workbook).Tables, [], MarkerKey.None, held, today, null, CancellationToken.None));
        await laps.StepAsync("write", () => WriteAsync(database, held, understood, file, (db, written) => AcceptedValues.WriteAsync(db, written, null, CancellationToken.None)));
        var after = (await laps.StepAsync("facts held after", () => facts.ReadAsync(MadePartnership.Slug)))!;
        laps.Step("ratings and flags", () => Build(after));
    }

    /// <summary>As a person does it: upload, look at the preview, accept, and the scorecard opens.</summary>
    public static async Task UploadAndAcceptAsync(Laps laps, string path, byte[] file)
    {
        await using var services = MadePartnership.Services(path);
        var facts = services.GetRequiredService<FactsReader>();
        var intake = new ReturnIntake(services.GetRequiredService<LspDatabase>(), facts, TimeProvider.System);
        var preview = await laps.StepAsync("upload, to the preview", () => intake.UploadAsync(MadePartnership.Slug, "return.xlsx", file, "bench"));
        await laps.StepAsync("accept", () => intake.AcceptAsync(MadePartnership.Slug, preview.Return.Id, AcceptedRows.All, "bench"));
        await laps.StepAsync("scorecard", () => new ScorecardReader(facts).ReadAsync(MadePartnership.Slug));
    }

    public static Scorecard Build(PartnershipFacts facts) => ScorecardBuilder.Build(facts, null, Method.InForce(facts.AsKnown));

    private static long Tokenise(byte[] file)
    {
        var nodes = 0L;
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var xml = XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
            while (xml.Read()) nodes++;
        }
        return nodes;
    }

    /// <summary>The return with its file, its observations in the way that is given, and their hash, in one transaction.</summary>
    public static async Task<string> WriteAsync(LspDatabase database, PartnershipFacts held, UnderstoodReturn understood, byte[] file, Func<LspDbContext, List<Observation>, Task<string>> write)
    {
        var now = TimeProvider.System.GetUtcNow();
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        await using var db = database.Of(held.Partnership.Id);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var stored = new PartnerReturn { FileName = "return.xlsx", Sha256 = sha, Size = file.Length, UploadedAt = now, UploadedBy = "bench", State = ReturnState.Accepted };
        db.Returns.Add(stored);
        db.ReturnFiles.Add(new() { Sha256 = sha, Content = file });
        await db.SaveChangesAsync();
        stored.ValuesHash = await write(db, AcceptedValues.Of(db, held, stored, understood, now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return stored.ValuesHash;
    }
}
