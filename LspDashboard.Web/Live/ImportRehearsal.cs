using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Samples;

namespace LspDashboard.Web.Live;

/// <summary>Takes a sample return the whole way, from the queue to its acceptance, on a database that is made for it and thrown away.</summary>
public static class ImportRehearsal
{
    private const string Partnership = "halton";
    private const string Return = "halton-2009-10-q4.xlsx";
    private const string Sender = "rehearsal";

    /// <param name="data">The folder of the samples that ship.</param>
    /// <param name="time">For the made database.</param>
    /// <param name="ct">Stops it between steps.</param>
    /// <returns>How the acceptance ended.</returns>
    public static async Task<ImportJobState> RunAsync(string data, TimeProvider time, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("lsp-rehearsal-").FullName;
        var database = Path.Combine(folder, "lsp.db");
        try
        {
            await using var services = new ServiceCollection().AddSingleton(time).AddLspStorage(SqliteSetup.ConnectionString(database))
                .AddSingleton<DatabaseStart>().AddSingleton<ReturnIntake>().AddSingleton<ImportQueue>().AddSingleton<ImportClaims>().AddSingleton<ImportRunner>()
                .BuildServiceProvider();
            await services.GetRequiredService<DatabaseStart>().PrepareAsync(ct);
            await services.GetRequiredService<SampleData>().LoadAsync(data, ct);
            var queue = services.GetRequiredService<ImportQueue>();
            await queue.SendAsync(Partnership, Return, await File.ReadAllBytesAsync(Path.Combine(data, "sample-returns", Return), ct), Sender, ct);
            var read = await RunNextAsync(services, ct);
            await queue.AcceptAsync(Partnership, read.Required().Return.Id, AcceptedRows.Valid, Sender, ct: ct);
            return (await RunNextAsync(services, ct)).State;
        }
        finally
        {
            SqliteSetup.CloseIdle(database);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ImportOutcome> RunNextAsync(ServiceProvider services, CancellationToken ct)
    {
        var claims = services.GetRequiredService<ImportClaims>();
        var job = await claims.ClaimAsync(1, ct) ?? throw new InvalidOperationException("What was queued a moment ago does not wait.");
        var outcome = await services.GetRequiredService<ImportRunner>().RunAsync(job, null, ct);
        await claims.EndAsync(job, outcome, ct);
        return outcome;
    }
}
