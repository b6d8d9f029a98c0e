using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>How a flag was worked out, as data: a reader can follow it and a test can repeat it.</summary>
/// <param name="Rule">The rule in words, with its threshold.</param>
/// <param name="Inputs">The numbers that went in.</param>
/// <param name="Steps">What was made of them; the last is what meets the threshold.</param>
public sealed record FlagWorking(string Rule, IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Steps)
{
    public static FlagWorking Of(string rule, params IReadOnlyList<WorkingInput> inputs) => new(rule, inputs, []);
}
