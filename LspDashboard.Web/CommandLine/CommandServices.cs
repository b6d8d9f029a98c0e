using Microsoft.Extensions.Logging.Abstractions;

namespace LspDashboard.Web.CommandLine;

/// <summary>The core as a command uses it: the same configuration as the dashboard, and no web server.</summary>
internal static class CommandServices
{
    public static IConfiguration Configuration() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>Opens the database, brought up to date and with the samples, as the dashboard would.</summary>
    public static async Task<ServiceProvider> OpenAsync()
    {
        var services = new ServiceCollection().AddLspCore(Configuration()).BuildServiceProvider();
        await services.PrepareDatabaseAsync(NullLogger.Instance);
        return services;
    }
}
