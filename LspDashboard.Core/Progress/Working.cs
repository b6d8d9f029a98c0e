namespace LspDashboard.Core.Progress;

/// <summary>How a figure was worked out, as data: a reader can follow it and a test can repeat it. For a rating, see <see cref="RatingWorking"/>.</summary>
/// <param name="Method">What it is called: "Wilson", "Byar", "XmR chart".</param>
/// <param name="Inputs">The numbers that went in.</param>
/// <param name="Steps">What was made of them, in order; the last ones are the result. A formula that ends in a comma and words says why it is that one.</param>
/// <param name="Source">Whose method it is.</param>
public sealed record Working(string Method, IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Steps, string Source);
