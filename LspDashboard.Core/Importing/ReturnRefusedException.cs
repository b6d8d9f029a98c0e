using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>A file that could not be read at all; nothing of it was kept. The problems say why and what to do.</summary>
public sealed class ReturnRefusedException(IReadOnlyList<ReturnProblem> problems, Exception? innerException = null)
    : Exception(problems[0].Message, innerException)
{
    public IReadOnlyList<ReturnProblem> Problems => problems;
}
