namespace LspDashboard.Core.Progress;

/// <summary>One number that a rating was worked out from, with its symbol in METHOD.md.</summary>
public sealed record WorkingInput(string Symbol, string Name, double Value);
