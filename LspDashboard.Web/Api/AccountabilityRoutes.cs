using LspDashboard.Core.Accounts;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Who answers for what.</summary>
public static class AccountabilityRoutes
{
    public static void MapAccountability(this RouteGroupBuilder one) =>
        one.MapGet("/accountability", async (string slug, string? period, string? asOf, AccountabilityReader reader, CancellationToken ct) =>
        {
            var when = PeriodAndDate.Of(period, asOf);
            if (when.Problem is not null) return Results.Problem(statusCode: 400, title: when.Problem);
            return await reader.ReadAsync(slug, when.Period, when.AsOf, ct) is { } view ? Results.Ok(AccountabilityJson.Of(view))
                : Results.Problem(statusCode: 404, title: $"There is no partnership '{slug}'.", detail: "See /api/v1/partnerships for those there are.");
        }).Needs(Permission.See).WithName("Accountability").Produces<AccountabilityJson>();
}
