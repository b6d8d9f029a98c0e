namespace LspDashboard.Core.Storage;

/// <summary>The database cannot be used as it is; the message says why and what to do.</summary>
public sealed class DatabaseRefusedException(string message) : Exception(message);
