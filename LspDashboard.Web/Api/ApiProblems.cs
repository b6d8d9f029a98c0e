using LspDashboard.Core.Importing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace LspDashboard.Web.Api;

/// <summary>Turns what our own code refuses into problem+json: the problem in a sentence, and what to do.</summary>
public sealed class ApiProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path may be the error page's by now.
        PathString asked = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path;
        if (!asked.StartsWithSegments("/api", StringComparison.Ordinal)) return false;
        var details = exception switch
        {
            ReturnRefusedException e => new ProblemDetails
            {
                Status = 422, Title = e.Message, Detail = e.Problems[0].Remedy, Extensions = { ["problems"] = e.Problems.Select(ProblemJson.Of).ToList() },
            },
            ReturnConflictException e => new ProblemDetails { Status = 409, Title = e.Message, Detail = e.Remedy },
            KeyNotFoundException e => new ProblemDetails { Status = 404, Title = e.Message, Detail = "See /api/v1/partnerships for what there is." },
            BadHttpRequestException e => new ProblemDetails { Status = e.StatusCode, Title = e.StatusCode == 413 ? "The file is too large." : "The request cannot be read.", Detail = e.StatusCode == 413 ? "Send a workbook of at most 20 MB." : "Send the workbook as multipart/form-data in a part named 'file'." },
            _ => new ProblemDetails { Status = 500, Title = "Something went wrong here.", Detail = "Nothing was saved. The program's log says more." },
        };
        httpContext.Response.StatusCode = details.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }
}

/// <summary>Answers of the API without a body, such as an address that is not there, are problem+json and not the page for people.</summary>
public static class ApiStatusProblems
{
    public static IApplicationBuilder UseApiStatusProblems(this IApplicationBuilder app) => app.UseWhen(
        c => c.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
        api => api.UseStatusCodePages(context =>
        {
            var (request, status) = (context.HttpContext.Request, context.HttpContext.Response.StatusCode);
            var title = status switch
            {
                404 => $"There is nothing at {request.Path}.",
                405 => $"{request.Path} does not answer {request.Method}.",
                415 => "The request is of a kind that is not taken here.",
                _ => "The request was refused.",
            };
            return Results.Problem(statusCode: status, title: title, detail: "See /openapi/v1.json for what there is.").ExecuteAsync(context.HttpContext);
        }));
}
