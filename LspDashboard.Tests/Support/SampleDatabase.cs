using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Support;

/// <summary>A database file of its own with the sample partnerships, made once and copied for each user, deleted after.</summary>
public sealed class SampleDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Once = new(1, 1);
    private static string? _template;
    private readonly string _folder = Directory.CreateTempSubdirectory("lsp-test-").FullName;
    private readonly ServiceProvider _services;

    private SampleDatabase(TimeProvider? time)
    {
        Path = System.IO.Path.Combine(_folder, "lsp.db");
        _services = Services(Path, time);
    }

    public string Path { get; }
    public LspDatabase Database => _services.GetRequiredService<LspDatabase>();
    public FactsReader Facts => _services.GetRequiredService<FactsReader>();
    public ScorecardReader Scorecards => new(Facts);
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The data folder that ships, beside the tests.</summary>
    public static string DataFolder => System.IO.Path.Combine(AppContext.BaseDirectory, "data");

    public static async Task<SampleDatabase> CreateAsync(TimeProvider? time = null)
    {
        await Once.WaitAsync();
        try
        {
            if (_template is null)
            {
                var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("lsp-template-").FullName, "lsp.db");
                await using var services = Services(path, null);
                await new DatabaseStart(services.GetRequiredService<LspDatabase>(), TimeProvider.System).PrepareAsync();
                await services.GetRequiredService<SampleData>().LoadAsync(DataFolder);
                var copy = path + ".template";
                await DatabaseBackup.WriteAsync(services.GetRequiredService<LspDatabase>(), copy);
                _template = copy;
            }
        }
        finally
        {
            Once.Release();
        }
        var sample = new SampleDatabase(time);
        File.Copy(_template, sample.Path);
        return sample;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await DeleteAsync();
    }

    // A circuit of a browser that has just gone may still be reading: it makes the log's files anew while the folder is emptied.
    private async Task DeleteAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            SqliteSetup.CloseIdle(Path);
            try
            {
                Directory.Delete(_folder, recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(100);
            }
        }
    }

    private static ServiceProvider Services(string path, TimeProvider? time) => new ServiceCollection()
        .AddSingleton(time ?? TimeProvider.System)
        .AddLspStorage(SqliteSetup.ConnectionString(path))
        .BuildServiceProvider();
}
