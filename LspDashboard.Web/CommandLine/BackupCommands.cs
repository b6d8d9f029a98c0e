using System.Globalization;
using LspDashboard.Core.Storage;
using Microsoft.Data.Sqlite;

namespace LspDashboard.Web.CommandLine;

/// <summary>backup FILE and restore FILE.</summary>
internal static class BackupCommands
{
    public static async Task<int> BackupAsync(CommandWords words, TextWriter output, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddLspCore(CommandServices.Configuration()).BuildServiceProvider();
        var database = DatabasePath(CommandServices.Configuration());
        if (!File.Exists(database)) throw new CommandException($"There is no database at {database} yet.", ExitCodes.Refused);
        await DatabaseBackup.WriteAsync(services.GetRequiredService<LspDatabase>(), words.NeededFile, ct);
        await output.WriteLineAsync($"Wrote and checked {words.NeededFile}.");
        return ExitCodes.Done;
    }

    public static async Task<int> RestoreAsync(CommandWords words, TextWriter output, CancellationToken ct)
    {
        var stamp = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var database = DatabasePath(CommandServices.Configuration());
        var kept = await DatabaseBackup.RestoreAsync(words.NeededFile, database, stamp, ct);
        await output.WriteLineAsync($"Put {words.NeededFile} in place of {database}.{(kept is null ? "" : $" What was there is kept as {kept}.")} Start the dashboard again if it was running.");
        return ExitCodes.Done;
    }

    private static string DatabasePath(IConfiguration configuration) =>
        configuration.GetConnectionString("LspDashboard") is { } connection ? new SqliteConnectionStringBuilder(connection).DataSource : SqliteSetup.DefaultPath();
}
