using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>How a save ended: done, refused at its fields, or overtaken by somebody else's change. Only what is done is stored.</summary>
/// <param name="Problems">By field; empty when it is saved.</param>
/// <param name="Overtaken">What somebody else changed since the editor looked; null where nobody did.</param>
public sealed record Saved(IReadOnlyDictionary<string, string> Problems, Change? Overtaken = null)
{
    public static Saved Done { get; } = new(new Dictionary<string, string>());

    public bool IsDone => Problems.Count == 0 && Overtaken is null;

    public static Saved Refused(string field, string problem) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = problem });
}
