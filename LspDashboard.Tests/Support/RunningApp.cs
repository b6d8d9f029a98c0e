using LspDashboard.Core.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LspDashboard.Tests.Support;

/// <summary>The program as it ships, on a free port of this machine, with a database file of its own.</summary>
public sealed class RunningApp : IAsyncLifetime, IAsyncDisposable
{
    private SampleDatabase? _sample;
    private Factory? _factory;
    private HttpClient? _client;

    /// <summary>"http://127.0.0.1:41234/"</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>Asks the running program over HTTP; follows no redirects.</summary>
    public HttpClient Client => _client!;

    public string DatabasePath => _sample!.Path;
    public string ConnectionString => SqliteSetup.ConnectionString(DatabasePath);

    /// <summary>The database as the test sees it, beside the program's own connections.</summary>
    public LspDatabase Database => _sample!.Database;

    public T Get<T>() where T : notnull => _factory!.Services.GetRequiredService<T>();

    /// <summary>Settings of the configuration for the next start.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    public static async Task<RunningApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = new RunningApp();
        foreach (var (key, value) in settings) app.Settings[key] = value;
        await app.InitializeAsync();
        return app;
    }

    /// <summary>The program as it runs for those who use it: nothing opens without signing in.</summary>
    public static Task<RunningApp> InProductionAsync(params (string Key, string Value)[] settings) => StartAsync([("environment", "Production"), .. settings]);

    public async Task InitializeAsync()
    {
        _sample = await SampleDatabase.CreateAsync();
        Start();
    }

    /// <summary>Starts the program on the database as it is now.</summary>
    public void Start()
    {
        _factory = new(ConnectionString, Settings);
        _factory.StartServer();
        Url = _factory.ClientOptions.BaseAddress;
        _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Url };
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    /// <summary>Stops the program as its owner would, and keeps the database.</summary>
    public async Task StopAsync()
    {
        _client?.Dispose();
        if (_factory is not null) await _factory.DisposeAsync();
        (_client, _factory) = (null, null);
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        if (_sample is not null) await _sample.DisposeAsync();
    }

    private sealed class Factory : WebApplicationFactory<Program>
    {
        private readonly string _connectionString;
        private readonly Dictionary<string, string> _settings;

        public Factory(string connectionString, Dictionary<string, string> settings)
        {
            (_connectionString, _settings) = (connectionString, settings);
            UseKestrel(0);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) => _settings.Aggregate(builder, (b, s) => b.UseSetting(s.Key, s.Value))
            .UseSetting("ConnectionStrings:LspDashboard", _connectionString)
            // One process starts the program many times; what there is to warm is warm after the first.
            .UseSetting("WarmUp", "false")
            .ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Warning));
    }
}
