using LspDashboard.Core.Accounts;
using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>A partnership's set-up as one workbook, out and in.</summary>
internal static class SetUpRoutes
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Without accept=true nothing is stored: the answer says what would be.
    public static void MapSetUp(this RouteGroupBuilder one) =>
        one.MapPost("/set-up", async (string slug, IFormFile file, bool? accept, string? by, HttpContext context, SetUpIntake intake, CancellationToken ct) =>
        {
            await using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            var (bytes, who) = (content.ToArray(), ApiText.By(context.Visitor(), by));
            return Results.Ok(SetUpJson.Of(accept == true, await QuietThread.RunAsync("Set-up", () => accept == true
                ? intake.AcceptAsync(slug, file.FileName, bytes, who, "", ct)
                : intake.PreviewAsync(slug, file.FileName, bytes, who, ct))));
        }).Needs(Permission.SetUp).WithName("SendSetUp").Produces<SetUpJson>().Accepts<IFormFile>("multipart/form-data");

    /// <summary>The empty workbook, by which a partnership is founded.</summary>
    public static void MapEmptySetUp(this WebApplication app) =>
        app.MapGet("/new/set-up.xlsx", async (SetUpTemplates templates, CancellationToken ct) =>
        {
            var made = (await templates.MakeAsync(null, ct))!.Value;
            return Results.File(made.Content, Xlsx, made.FileName);
        }).NeedsSomebody().ExcludeFromDescription();

    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapSetUpFile(this IEndpointRouteBuilder one, string prefix) =>
        one.MapGet("/set-up.xlsx", async (string slug, SetUpTemplates templates, CancellationToken ct) =>
            await templates.MakeAsync(slug, ct) is { } made ? Results.File(made.Content, Xlsx, made.FileName) : ApiAnswer.NoPartnership(slug)).Needs(Permission.SetUp).WithName(prefix + "SetUpWorkbook");
}
