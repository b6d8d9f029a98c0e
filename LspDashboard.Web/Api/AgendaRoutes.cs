using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Pages.Exceptions;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The Board's agenda, for machines and as a file.</summary>
internal static class AgendaRoutes
{
    public static void MapAgenda(this RouteGroupBuilder one) =>
        one.MapGet("/exceptions", (string slug, string? period, string? asOf, ScorecardReader reader, CancellationToken ct) =>
            AnswerAsync(slug, period, asOf, reader, agenda => Results.Ok(AgendaJson.Of(agenda)), ct)).Needs(Permission.See).WithName("Exceptions").Produces<AgendaJson>();

    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapAgendaFile(this IEndpointRouteBuilder one, string prefix) =>
        one.MapGet("/exceptions.csv", (string slug, string? period, string? asOf, [AsParameters] AgendaFilter filter, ScorecardReader reader, CancellationToken ct) =>
            AnswerAsync(slug, period, asOf, reader, agenda =>
            {
                using var content = new MemoryStream();
                AgendaCsv.Write(agenda, filter.Of(agenda), content);
                return Results.File(content.ToArray(), "text/csv; charset=utf-8", $"{slug}-exceptions-{agenda.Card.Period.Code}.csv");
            }, ct)).Needs(Permission.See).WithName(prefix + "ExceptionsCsv");

    private static async Task<IResult> AnswerAsync(string slug, string? period, string? asOf, ScorecardReader reader, Func<BoardAgenda, IResult> answer, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        return await reader.ReadAgendaAsync(slug, when.Period, when.AsOf, ct) is { } agenda ? answer(agenda) : ApiAnswer.NoPartnership(slug);
    }
}
