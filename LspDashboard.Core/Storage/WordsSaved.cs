using LspDashboard.Core.Delivery;

namespace LspDashboard.Core.Storage;

/// <summary>How saving words ended: done, refused at its fields, or overtaken by somebody else's row.</summary>
/// <param name="Problems">By field; empty when nothing is wrong.</param>
/// <param name="Theirs">What was saved last since the writer looked; null where nobody saved.</param>
public sealed record WordsSaved(IReadOnlyDictionary<string, string> Problems, Commentary? Theirs = null)
{
    public static WordsSaved Done { get; } = new(new Dictionary<string, string>());

    public bool IsDone => Problems.Count == 0 && Theirs is null;

    public static WordsSaved Refused(string field, string problem) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = problem });
}
