using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Core.Storage;

/// <summary>How SQLite is opened: write-ahead log, every commit flushed to disk, foreign keys held.</summary>
public static class SqliteSetup
{
    /// <summary>The connection string of a database file; folders are made where missing.</summary>
    public static string ConnectionString(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        return new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>Lets go of the pooled connections to one database file; those to others are nobody's business here.</summary>
    public static void CloseIdle(string path)
    {
        using var connection = new SqliteConnection(ConnectionString(path));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>The file in the user's own data folder.</summary>
    public static string DefaultPath() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "LspDashboard", "lspdashboard.db");

    public static IServiceCollection AddLspStorage(this IServiceCollection services, string connectionString) => services
        .AddDbContextFactory<LspDbContext>(o => o.UseSqlite(connectionString).AddInterceptors(new FlushEveryCommit()))
        .AddSingleton<LspDatabase>()
        .AddSingleton<FactsReader>()
        .AddSetUp()
        .AddSingleton<Samples.SampleData>();

    private static IServiceCollection AddSetUp(this IServiceCollection services) => services
        .AddSingleton(new Samples.KnownDefinitions(Path.Combine(AppContext.BaseDirectory, "data")))
        .AddSingleton<SetUp.SetUpReader>().AddSingleton<SetUp.PartnershipBook>().AddSingleton<SetUp.Followers>()
        .AddSingleton<SetUp.ThemeBook>().AddSingleton<SetUp.ThemeRealignment>().AddSingleton<SetUp.BodyBook>().AddSingleton<SetUp.BodyRealignment>()
        .AddSingleton<SetUp.PartnerBook>().AddSingleton<SetUp.OutcomeBook>()
        .AddSingleton<SetUp.IndicatorEditing>().AddSingleton<SetUp.CataloguePicks>().AddSingleton<SetUp.CatalogueBook>();

    private sealed class FlushEveryCommit : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA synchronous=FULL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
