namespace LspDashboard.Web.CommandLine;

/// <summary>A command cannot be carried out; the message says why and what to do.</summary>
public sealed class CommandException(string message, int exitCode = ExitCodes.Usage) : Exception(message)
{
    public int ExitCode => exitCode;
}
