namespace LspDashboard.Core.Returns;

/// <summary>Something about a return: what, where and what to do.</summary>
/// <param name="Severity">Whether the row can be taken.</param>
/// <param name="Sheet">Empty where it is about the whole file.</param>
/// <param name="Cell">Such as "D7"; empty where it is about the whole sheet.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do, a sentence.</param>
public sealed record ReturnProblem(ProblemSeverity Severity, string Sheet, string Cell, string Message, string Remedy);
