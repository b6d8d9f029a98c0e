using LspDashboard.Core.Accounts;
using LspDashboard.Core.Importing;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Cells of a waiting return put right by machines: the same rules as on the page.</summary>
internal static class CorrectionRoutes
{
    public static void MapCorrections(this RouteGroupBuilder one)
    {
        const string Address = "/returns/{id:int}/corrections";
        one.MapPost(Address, async (string slug, int id, CorrectionRequest correction, HttpContext context, ReturnCorrections corrections, CancellationToken ct) => correction.Says is { } says
            ? Results.Ok(ReturnJson.Of(await corrections.AddAsync(slug, id, correction.Sheet ?? "", correction.Cell ?? "", says, correction.Reason ?? "", ApiText.By(context.Visitor(), correction.By), ct: ct)))
            : Results.Problem(statusCode: 400, title: "The correction does not say what the cell should say.", detail: "Send {\"sheet\", \"cell\", \"says\", \"reason\", \"by\"}; an empty says empties the cell.")).NeedsForOwnReturn(Permission.SendReturns).WithName("CorrectReturn").Produces<ReturnJson>();

        one.MapDelete(Address, async (string slug, int id, string sheet, string cell, string? by, HttpContext context, ReturnCorrections corrections, CancellationToken ct) =>
            Results.Ok(ReturnJson.Of(await corrections.TakeBackAsync(slug, id, sheet, cell, ApiText.By(context.Visitor(), by), ct: ct)))).NeedsForOwnReturn(Permission.SendReturns).WithName("TakeBackCorrection").Produces<ReturnJson>();
    }
}
