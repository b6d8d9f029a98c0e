using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>The problems of a job as they are kept with it.</summary>
public static class JobProblems
{
    private static readonly JsonSerializerOptions Format = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Text(IReadOnlyList<ReturnProblem> problems) => problems.Count == 0 ? "" : JsonSerializer.Serialize(problems, Format);

    public static IReadOnlyList<ReturnProblem> Of(ImportJob job) => job.Problems.Length == 0 ? [] : JsonSerializer.Deserialize<List<ReturnProblem>>(job.Problems, Format)!;
}
