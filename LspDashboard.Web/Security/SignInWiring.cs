using System.Globalization;
using System.Threading.RateLimiting;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace LspDashboard.Web.Security;

/// <summary>Accounts, cookies, keys and what holds back who guesses.</summary>
internal static class SignInWiring
{
    private const string AnyScheme = "CookieOrKey";
    private const int WrongTries = 5;
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Away = TimeSpan.FromHours(8);
    private static readonly TimeSpan AskedAgain = TimeSpan.FromSeconds(30);
    private static readonly string[] GuessedAt = ["/sign-in", "/first-administrator", "/invitation", "/account"];

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddScoped<UserOnlyStore<Account, LspDbContext, int>>().AddScoped<IUserStore<Account>>(s => s.GetRequiredService<UserOnlyStore<Account, LspDbContext, int>>());
        services.AddIdentityCore<Account>(o =>
        {
            // What a passphrase must be is said in one place: PassphraseCheck.
            (o.Password.RequiredLength, o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (1, false, false, false, false);
            (o.Lockout.MaxFailedAccessAttempts, o.Lockout.DefaultLockoutTimeSpan, o.Lockout.AllowedForNewUsers) = (WrongTries, Locked, true);
        }).AddSignInManager().AddPasswordValidator<PassphraseValidator>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = configuration.GetValue<TimeSpan?>("SignIn:AskedAgain") ?? AskedAgain);
        services.AddAuthentication(o => (o.DefaultScheme, o.DefaultSignInScheme, o.DefaultSignOutScheme) = (AnyScheme, IdentityConstants.ApplicationScheme, IdentityConstants.ApplicationScheme))
            .AddPolicyScheme(AnyScheme, null, o => o.ForwardDefaultSelector = c => Keys.IsForMachines(c.Request.Path) ? Keys.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, Keys>(Keys.SchemeName, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            (o.Cookie.Name, o.Cookie.HttpOnly, o.Cookie.SameSite) = ("lsp", true, SameSiteMode.Lax);
            o.Cookie.SecurePolicy = LoopbackOnly.IsBeyond(configuration) || LoopbackOnly.IsBehindTlsProxy(configuration) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            (o.LoginPath, o.ReturnUrlParameter, o.ExpireTimeSpan, o.SlidingExpiration) = ("/sign-in", "returnUrl", Away, true);
        });
        // Not in the database: a copy of it must not be enough to make a cookie.
        services.AddDataProtection().SetApplicationName("LspDashboard").PersistKeysToFileSystem(KeysFolder(configuration));
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddRateLimiter(o =>
        {
            var perMinute = configuration.GetValue<int?>("SignIn:TriesPerMinute") ?? 20;
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = async (c, ct) => await c.HttpContext.Response.WriteAsync("Too many tries from this address. Wait a minute, then go back and try again.", ct);
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => HttpMethods.IsPost(c.Request.Method) && GuessedAt.Any(p => c.Request.Path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase))
                ? RateLimitPartition.GetFixedWindowLimiter(c.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
        services.AddSingleton<Demonstration>().AddSingleton<Door>().AddSingleton<SignedInStill>().AddSingleton<FirstAdministrator>().AddScoped<SignInDesk>().AddScoped<AccountDesk>().AddScoped<OwnAccount>();
        services.AddScoped<Reception>().AddScoped<Doorway>().AddScoped<AuthenticationStateProvider, CircuitRevalidation>();
    }

    /// <summary>Who asks, told once for the whole request.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use((context, next) =>
        {
            var demonstration = app.Services.GetRequiredService<Demonstration>();
            // A key that is wrong is a mistake to be told of, not a demonstration.
            if (context.User.IsNobody() && context.Request.Headers.Authorization.Count == 0 && demonstration.IsOpenTo(context))
                context.User = Claims.OfDemonstration(demonstration.RoleOf(context.Request));
            return next(context);
        });
    }

    /// <summary>https for everybody from elsewhere, or the word of the server that ends it.</summary>
    public static void UseTlsBeyondThisMachine(this WebApplication app)
    {
        if (LoopbackOnly.IsBehindTlsProxy(app.Configuration)) app.UseForwardedHeaders();
        else if (LoopbackOnly.IsBeyond(app.Configuration)) app.UseHsts().UseHttpsRedirection();
    }

    /// <summary>Says on the console how the first administrator is made, where there is none.</summary>
    public static async Task AnnounceFirstAdministratorAsync(this WebApplication app)
    {
        if (await app.Services.GetRequiredService<RightsReader>().HasAdministratorAsync()) return;
        var code = app.Services.GetRequiredService<FirstAdministrator>().Open();
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine($"Nobody runs this installation yet. Within 24 hours, make the first administrator at {app.Urls.FirstOrDefault()}/first-administrator?code={code}"));
    }

    private static DirectoryInfo KeysFolder(IConfiguration configuration)
    {
        var database = configuration.GetConnectionString("LspDashboard") is { } connection ? new SqliteConnectionStringBuilder(connection).DataSource : SqliteSetup.DefaultPath();
        var folder = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(database)}.keys");
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
