using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Published;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Core.Storage.Samples;
using LspDashboard.Web.Api;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;

namespace LspDashboard.Web;

/// <summary>What the program is made of; the web and the command line share the core of it.</summary>
public static class Wiring
{
    private const long LargestUpload = 21 * 1024 * 1024;

    /// <summary>The core: storage, intake, scorecards.</summary>
    public static IServiceCollection AddLspCore(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(TimeProvider.System)
        .AddLspStorage(configuration.GetConnectionString("LspDashboard") ?? SqliteSetup.ConnectionString(SqliteSetup.DefaultPath()))
        .AddSingleton<DatabaseStart>()
        .AddSingleton<MethodLog>()
        .AddSingleton<ScorecardReader>()
        .AddSingleton<PackReader>()
        .AddSingleton<PackPublisher>()
        .AddSingleton<PublishedReader>()
        .AddSingleton<PackBook>()
        .AddSingleton<TemplateBook>()
        .AddSingleton<ChaseReader>()
        .AddSingleton<ReturnIntake>()
        .AddSingleton<ReturnUndo>()
        .AddSingleton<ReturnCorrections>()
        .AddSingleton<ProfileBook>()
        .AddSingleton<ApprovalSetting>()
        .AddSingleton<ReturnTemplates>()
        .AddSingleton<SetUpIntake>()
        .AddSingleton<SetUpTemplates>()
        .AddSingleton<IndicatorBook>()
        .AddSingleton<JudgementBook>()
        .AddSingleton<TargetBook>()
        .AddSingleton<RebaseBook>()
        .AddSingleton<ContributionBook>()
        .AddSingleton<ContributionReader>()
        .AddSingleton<AcceptedReturns>()
        .AddSingleton<HistoryReader>()
        .AddSingleton<CommentaryBook>()
        .AddSingleton<ActionBook>()
        .AddSingleton<RiskBook>()
        .AddSingleton<MeetingBook>()
        .AddSingleton<MinuteBook>()
        .AddSingleton<MeetingReader>()
        .AddSingleton<DeliveryReader>()
        .AddSingleton<AccountabilityReader>()
        .AddSingleton(_ => new PublishedFigures(Path.Combine(AppContext.BaseDirectory, "data")))
        .AddSingleton<CompareReader>()
        .AddSingleton<ChoicesReader>()
        .AddSingleton<AnswerableReader>()
        .AddSingleton<OwnershipBook>()
        .AddSingleton<HoldingBook>()
        .AddSingleton<FindingReader>()
        .AddSingleton<RightsReader>()
        .AddSingleton<PeopleBook>()
        .AddSingleton<InvitationBook>()
        .AddSingleton<ApiKeyBook>();

    public static void AddLspDashboard(this WebApplicationBuilder builder)
    {
        // Beyond this machine its owner says the names.
        if (!LoopbackOnly.IsBeyond(builder.Configuration) && !LoopbackOnly.IsBehindTlsProxy(builder.Configuration)) builder.Configuration["AllowedHosts"] = LoopbackOnly.HostNames;
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestUpload);
        // Styles and scripts are found beside the sources in every environment, not in Development alone; after a publish they are in wwwroot.
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        var services = builder.Services;
        services.AddLspCore(builder.Configuration);
        services.AddSingleton<ChangeFeed>().AddSingleton<Admittance>().AddSingleton<Turns>();
        services.AddHostedService(s => s.GetRequiredService<ChangeFeed>());
        services.AddSingleton<LspDashboard.Web.Pages.Present.PresentStream>();
        services.AddSingleton<ImportQueue>().AddSingleton<ImportClaims>().AddSingleton<ImportRunner>().AddSingleton<ImportBoard>().AddSingleton<ImportDesk>().AddSingleton<OwnReturns>();
        services.AddHostedService<ImportWorker>();
        services.AddHostedService<ImportWarmUp>();
        services.AddSingleton(s => new Inbox(s.GetRequiredService<LspDatabase>(), s.GetRequiredService<ImportDesk>().ReadAsync, s.GetRequiredService<TimeProvider>()));
        services.AddHostedService<InboxWatcher>();
        services.AddRazorComponents().AddInteractiveServerComponents();
        builder.AddSignIn();
        services.AddScoped<Toasts>();
        services.AddScoped<TypedName>();
        services.AddScoped<UnsavedTexts>();
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiProblems>();
        services.AddResponseCompression();
        services.AddOpenApi("v1", o => o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "LspDashboard";
            document.Info.Version = "v1";
            document.Info.Description = "Performance of local strategic partnerships. Periods are codes such as 2009-10Q4, FY2009-10, 2009; dates are UK dates as yyyy-MM-dd, inclusive.";
            return Task.CompletedTask;
        }));
    }

    /// <summary>Brings the database up to date and fills an empty one with the samples.</summary>
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, ILogger log)
    {
        if (await services.GetRequiredService<DatabaseStart>().PrepareAsync() is { } backup)
            log.LogInformation("The database was brought to this program's shape; a backup from before is at {Backup}.", backup);
        await services.GetRequiredService<SampleData>().LoadAsync(Path.Combine(AppContext.BaseDirectory, "data"));
        await services.GetRequiredService<MethodLog>().RecordAsync(Method.Current.Version);
    }
}
