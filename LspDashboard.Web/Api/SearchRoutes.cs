using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Pages.Finding;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The search for machines: what the key may see, ranked as on the pages.</summary>
internal static class SearchRoutes
{
    public static void MapSearch(this RouteGroupBuilder one) =>
        one.MapGet("/search", async (string slug, string? q, string? period, string? asOf, FindingReader reader, HttpContext context, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is { } problem) return ApiAnswer.BadRequest(problem);
            var address = new PartnershipAddress(slug, when.Period, when.AsOf);
            return await Finds.ReadAsync(reader, address, context.Visitor(), ct) is { } index ? Results.Ok(SearchJson.Of(q ?? "", index.Find(q ?? ""), address)) : ApiAnswer.NoPartnership(slug);
        }).Needs(Permission.See).WithName("Search").Produces<SearchJson>();
}
