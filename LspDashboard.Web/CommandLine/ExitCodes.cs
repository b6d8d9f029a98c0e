namespace LspDashboard.Web.CommandLine;

/// <summary>How the program ends.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command's words are off.</summary>
    public const int Usage = 2;

    /// <summary>What was asked was refused; nothing was changed.</summary>
    public const int Refused = 3;

    /// <summary>A return waits in the preview: it has rows that cannot be taken, or another person has to agree.</summary>
    public const int WaitsForDecision = 4;
}
