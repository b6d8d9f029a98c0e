using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Api;

/// <summary>A job of the queue; step and share (0 to 1) only while it runs, the share only where it can be told.</summary>
public sealed record ImportJobJson(
    int Id, string Kind, string State, string FileName, int? ReturnId, string By, DateTimeOffset QueuedAt, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt,
    string? Step, double? Share, IReadOnlyList<ProblemJson> Problems)
{
    public static ImportJobJson Of(ImportJob job, ImportStep? step) => new(
        job.Id, job.Kind.ToString().ToLowerInvariant(), job.State.ToString().ToLowerInvariant(), job.FileName, job.ReturnId, job.By, job.QueuedAt, job.StartedAt, job.EndedAt,
        step?.Words, step?.Share, JobProblems.Of(job).Select(ProblemJson.Of).ToList());
}
