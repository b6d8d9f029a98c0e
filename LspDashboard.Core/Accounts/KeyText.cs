namespace LspDashboard.Core.Accounts;

/// <summary>How an API key is written: "lsp_" and a secret.</summary>
public static class KeyText
{
    public const string Begins = "lsp_";

    // Enough to tell keys apart, far too little to guess the rest.
    private const int Shown = 12;

    public static string New() => Begins + Secret.New();

    /// <summary>What is kept of it to be shown.</summary>
    public static string PrefixOf(string key) => key[..Shown];
}
