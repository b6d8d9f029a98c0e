namespace LspDashboard.Core.Importing;

/// <summary>What was asked cannot be done with the return as it stands; nothing was changed.</summary>
public sealed class ReturnConflictException(string message, string remedy) : Exception(message)
{
    public string Remedy => remedy;
}
