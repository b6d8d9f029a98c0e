using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>What the rows of a file say.</summary>
public sealed record UnderstoodReturn(int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems);
