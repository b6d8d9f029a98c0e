using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Web.Live;

namespace LspDashboard.Web.Api;

/// <summary>A partnership's set-up as one workbook, out and in.</summary>
internal static class SetUpRoutes
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapSetUp(this RouteGroupBuilder one)
    {
        one.MapGet("/set-up.xlsx", async (string slug, SetUpTemplates templates, CancellationToken ct) =>
            await templates.MakeAsync(slug, ct) is { } made
                ? Results.File(made.Content, Xlsx, made.FileName)
                : Results.Problem(statusCode: 404, title: $"There is no partnership '{slug}'.", detail: "See /api/v1/partnerships for those there are.")).WithName("SetUpWorkbook");

        // Without accept=true nothing is stored: the answer says what would be.
        one.MapPost("/set-up", async (string slug, IFormFile file, bool? accept, string? by, SetUpIntake intake, CancellationToken ct) =>
        {
            await using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            var (bytes, who) = (content.ToArray(), ApiText.By(by));
            return Results.Ok(SetUpJson.Of(accept == true, await QuietThread.RunAsync("Set-up", () => accept == true
                ? intake.AcceptAsync(slug, file.FileName, bytes, who, "", ct)
                : intake.PreviewAsync(slug, file.FileName, bytes, who, ct))));
        }).WithName("SendSetUp").Produces<SetUpJson>().Accepts<IFormFile>("multipart/form-data");
    }
}
