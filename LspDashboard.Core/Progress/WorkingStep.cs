namespace LspDashboard.Core.Progress;

/// <summary>One step of the working: its formula in symbols, and what it gave.</summary>
public sealed record WorkingStep(string Symbol, string Name, string Formula, double Value);
