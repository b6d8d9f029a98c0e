using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Web;
using LspDashboard.Web.Api;
using LspDashboard.Web.CommandLine;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages;
using LspDashboard.Web.Pages.Present;
using LspDashboard.Web.Security;

if (Command.Of(args) is { } command) return await command.RunAsync(Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(args);
builder.AddLspDashboard();
var app = builder.Build();

try
{
    await app.Services.PrepareDatabaseAsync(app.Logger);
}
catch (DatabaseRefusedException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.Refused;
}
if (LoopbackOnly.Refusal(app.Configuration, await app.Services.GetRequiredService<RightsReader>().HasAdministratorAsync()) is { } refusal)
{
    await Console.Error.WriteLineAsync(refusal);
    return ExitCodes.Refused;
}
await app.AnnounceFirstAdministratorAsync();

app.UseTlsBeyondThisMachine();
app.UseExceptionHandler(app.Environment.IsDevelopment() ? new ExceptionHandlerOptions() : new ExceptionHandlerOptions { ExceptionHandlingPath = "/error" });
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseApiStatusProblems();
app.UseSecurityHeaders();
app.UseOwnOriginOnly();
app.UseResponseCompression();
app.UseSignIn();
app.UseRights();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapOpenApi("/openapi/{documentName}.json").NeedsSomebody();
app.MapLspApi();
app.MapDownloads();
app.MapPresent();
app.MapSignInPosts();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

try
{
    await app.RunAsync();
}
catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{e.Message} Another LspDashboard may be running; stop it, or choose another port with --urls http://localhost:5081.");
    return ExitCodes.Refused;
}
return ExitCodes.Done;

/// <summary>Public so that the tests can start the program as it is.</summary>
public partial class Program;
