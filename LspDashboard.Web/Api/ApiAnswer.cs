namespace LspDashboard.Web.Api;

/// <summary>Refusals of the API, as problem+json: what is wrong and what to do.</summary>
internal static class ApiAnswer
{
    public static IResult BadRequest(string problem) => Results.Problem(statusCode: 400, title: problem);

    public static IResult NoDue(string slug) => NotFound($"There is no partnership '{slug}' with such a partner.", "Leave the partner out for all of them.");

    public static IResult NoPartnership(string slug) => NotFound($"There is no partnership '{slug}'.", "See /api/v1/partnerships for those there are.");

    public static IResult NotFound(string problem, string remedy) => Results.Problem(statusCode: 404, title: problem, detail: remedy);
}
