namespace LspDashboard.Core.Progress;

/// <summary>One number that a figure was worked out from, with its symbol in the formulas.</summary>
public sealed record WorkingInput(string Symbol, string Name, double Value);
