namespace LspDashboard.Core.Importing.Tables;

/// <summary>One line of headers or labels and what it was taken to say.</summary>
/// <param name="IsColumn">A column of labels; else a row of headers.</param>
/// <param name="Line">Its number.</param>
/// <param name="Role">What it says.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">A sentence, without its last full stop.</param>
public sealed record AxisAssignment(bool IsColumn, int Line, LineRole Role, double Confidence, string Reason);
